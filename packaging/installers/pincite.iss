; Inno Setup: a per-user or per-machine installer of dist\pincite. packaging/installer.py passes Version.
[Setup]
AppId=Pincite
AppName=Pincite
AppVersion={#Version}
DefaultDirName={autopf}\Pincite
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=pincite-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\pincite\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Pincite"; Filename: "{app}\pincite.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.pincite"; ValueType: string; ValueData: "Pincite.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Pincite.Case\shell\open\command"; ValueType: string; ValueData: """{app}\pincite.exe"" ""%1"""; Flags: uninsdeletekey
