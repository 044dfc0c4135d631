<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
    <context>
        <name>Adding</name>
        <message numerus="yes">
            <source>%n sources added</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message numerus="yes">
            <source>%n agreements</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clauses</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message numerus="yes">
            <source>%n claims</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n elements</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open gaps</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest on a single origin</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n changes, each chained to the one before</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates uncertain</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n parties</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communications</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%n paragraphs</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderHead</name>
        <message numerus="yes">
            <source>%n passages</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
    </context>
</TS>
