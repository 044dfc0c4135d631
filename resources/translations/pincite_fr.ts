<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>CaseCommands</name>
        <message>
            <source>New case</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Choisir où le garder…</translation>
        </message>
        <message>
            <source>A case is one file. Nothing in it leaves this computer.</source>
            <translation>Un dossier est un seul fichier. Rien de ce qu’il contient ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Keep the case as</source>
            <translation>Garder le dossier sous</translation>
        </message>
        <message>
            <source>Pincite cases (*.pincite)</source>
            <translation>Dossiers Pincite (*.pincite)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En quelques mots</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Juridiction</translation>
        </message>
        <message>
            <source>Court or body, where one is chosen.</source>
            <translation>Tribunal ou organe, s’il est déjà choisi.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stade</translation>
        </message>
        <message>
            <source>Pre-action</source>
            <translation>Précontentieux</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>New drafts start in it.</source>
            <translation>Celle des nouveaux projets d’acte.</translation>
        </message>
        <message>
            <source>Case details</source>
            <translation>Fiche du dossier</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>“%1” is locked, or it is not a Pincite case.</source>
            <translation>« %1 » est verrouillé, ou n’est pas un dossier Pincite.</translation>
        </message>
        <message>
            <source>That passphrase does not open it.</source>
            <translation>Cette phrase secrète ne l’ouvre pas.</translation>
        </message>
        <message>
            <source>Back up the case as</source>
            <translation>Sauvegarder le dossier sous</translation>
        </message>
        <message>
            <source>The backup is written and checked.</source>
            <translation>La sauvegarde est écrite et vérifiée.</translation>
        </message>
        <message>
            <source>These checks failed: %1. Open a backup of the case.</source>
            <translation>Ces vérifications ont échoué : %1. Ouvrez une sauvegarde du dossier.</translation>
        </message>
        <message>
            <source>The record is damaged</source>
            <translation>Le dossier est endommagé</translation>
        </message>
        <message>
            <source>The record is whole: every hash and every entry of the history agree.</source>
            <translation>Le dossier est intact : toutes les empreintes et toutes les entrées de l’historique concordent.</translation>
        </message>
        <message>
            <source>Go to a place of the navigator</source>
            <translation>Aller à une page du navigateur</translation>
        </message>
        <message>
            <source>Go to the next pane</source>
            <translation>Aller au volet suivant</translation>
        </message>
        <message>
            <source>Next and previous passage while reading</source>
            <translation>Passage suivant ou précédent pendant la lecture</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Version %1. A case file in which every sentence is pinned to proof. It works offline and never opens a network connection. Inter and Source Serif 4 are used under the SIL Open Font License; Qt under the LGPL.</source>
            <translation>Version %1. Un dossier où chaque phrase tient à sa preuve. Pincite travaille hors ligne et n’ouvre jamais de connexion au réseau. Inter et Source Serif 4 sont employées sous la licence SIL Open Font ; Qt sous la LGPL.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>New case…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Open the sample case</source>
            <translation>Ouvrir le dossier d’exemple</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message>
            <source>Close case</source>
            <translation>Fermer le dossier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Search the whole case</source>
            <translation>Chercher dans tout le dossier</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>Add evidence…</source>
            <translation>Ajouter des pièces…</translation>
        </message>
        <message>
            <source>Case details…</source>
            <translation>Fiche du dossier…</translation>
        </message>
        <message>
            <source>Verify the record</source>
            <translation>Vérifier l’intégrité</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Pincite</source>
            <translation>À propos de Pincite</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong</source>
            <translation>Une erreur s’est produite</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your last change was either saved whole or not made at all. The details below name places in the program, and no words of your case.</source>
            <translation>C’est une faute du programme. Votre dernière modification a été enregistrée en entier, ou pas du tout. Les détails ci-dessous nomment des endroits du programme, et aucun mot de votre dossier.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>“{name}” is not there. Was it moved or renamed?</source>
            <translation>« {name} » est introuvable. A-t-il été déplacé ou renommé ?</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>« {name} » est vide.</translation>
        </message>
        <message>
            <source>“{name}” is not a Pincite case.</source>
            <translation>« {name} » n’est pas un dossier Pincite.</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer Pincite. Update this program, then open it again.</source>
            <translation>« {name} » vient d’un Pincite plus récent. Mettez ce programme à jour, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>“{name}” is locked with a passphrase, or it is not a Pincite case.</source>
            <translation>« {name} » est verrouillé par une phrase secrète, ou n’est pas un dossier Pincite.</translation>
        </message>
        <message>
            <source>“{name}” is damaged. Open a backup of the case instead.</source>
            <translation>« {name} » est endommagé. Ouvrez plutôt une sauvegarde du dossier.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name.</source>
            <translation>« {name} » existe déjà. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Nothing can be written in that folder. Choose another place for “{name}”.</source>
            <translation>On ne peut rien écrire dans ce répertoire. Choisissez un autre endroit pour « {name} ».</translation>
        </message>
        <message>
            <source>The folder “{name}” is not there.</source>
            <translation>Le répertoire « {name} » est introuvable.</translation>
        </message>
        <message>
            <source>“{name}” is a folder, not a file.</source>
            <translation>« {name} » est un répertoire, non un fichier.</translation>
        </message>
        <message>
            <source>You are not allowed to read “{name}”.</source>
            <translation>Vous n’avez pas le droit de lire « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” is open for reading only: another window is writing it, or its folder cannot be written.</source>
            <translation>« {name} » est ouvert en lecture seule : une autre fenêtre y écrit, ou son répertoire est protégé.</translation>
        </message>
        <message>
            <source>The disk is full. “{name}” is as it was; free some space and try again.</source>
            <translation>Le disque est plein. « {name} » est resté tel quel ; libérez de la place et recommencez.</translation>
        </message>
        <message>
            <source>The drive that holds “{name}” does not answer. Is it still plugged in?</source>
            <translation>Le disque qui porte « {name} » ne répond pas. Est-il toujours branché ?</translation>
        </message>
        <message>
            <source>The backup “{name}” could not be written. Choose another place.</source>
            <translation>La sauvegarde « {name} » n’a pas pu être écrite. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The stored original “{name}” no longer has its hash. Open a backup.</source>
            <translation>L’original « {name} » n’a plus son empreinte. Ouvrez une sauvegarde.</translation>
        </message>
        <message>
            <source>“{name}” could not be read or written. The case is as it was.</source>
            <translation>« {name} » n’a pas pu être lu ou écrit. Le dossier est resté tel quel.</translation>
        </message>
        <message>
            <source>“{title}” cannot be taken back: what it changed has changed since.</source>
            <translation>« {title} » ne peut être annulé : ce qui avait changé a changé depuis.</translation>
        </message>
        <message>
            <source>“{title}” cannot be taken back: its content has been purged.</source>
            <translation>« {title} » ne peut être annulé : son contenu a été purgé.</translation>
        </message>
        <message>
            <source>{handle} is no longer in the case.</source>
            <translation>{handle} n’est plus dans le dossier.</translation>
        </message>
        <message>
            <source>{handle} cannot be deleted: {users} rests on it.</source>
            <translation>{handle} ne peut être supprimé : {users} s’y appuie.</translation>
        </message>
        <message>
            <source>This value cannot be kept: {field}.</source>
            <translation>Cette valeur ne peut être retenue : {field}.</translation>
        </message>
        <message>
            <source>“{name}” is locked with a password. Add a copy without one.</source>
            <translation>« {name} » est protégé par un mot de passe. Ajoutez-en une copie qui ne l’est pas.</translation>
        </message>
        <message>
            <source>“{name}” holds no text that Pincite can read.</source>
            <translation>« {name} » ne contient aucun texte que Pincite sache lire.</translation>
        </message>
        <message>
            <source>“{name}” is broken and could not be read.</source>
            <translation>« {name} » est abîmé et n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be read safely.</source>
            <translation>« {name} » est trop grand pour être lu sans risque.</translation>
        </message>
        <message>
            <source>Pincite cannot read files such as “{name}”.</source>
            <translation>Pincite ne lit pas les fichiers tels que « {name} ».</translation>
        </message>
        <message>
            <source>No text was found in “{name}”.</source>
            <translation>Aucun texte n’a été trouvé dans « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” took too long to read and was left out.</source>
            <translation>La lecture de « {name} » a trop duré ; il a été laissé de côté.</translation>
        </message>
        <message>
            <source>The case could not be read or written.</source>
            <translation>Le dossier n’a pas pu être lu ou écrit.</translation>
        </message>
        <message>
            <source>“{name}” could not be taken in.</source>
            <translation>« {name} » n’a pas pu être versé au dossier.</translation>
        </message>
        <message>
            <source>The draft cannot be read as it stands.</source>
            <translation>Le projet d’acte ne peut être lu en l’état.</translation>
        </message>
        <message>
            <source>The document cannot be printed as asked.</source>
            <translation>Le document ne peut être imprimé comme demandé.</translation>
        </message>
        <message>
            <source>That did not work, and nothing was changed.</source>
            <translation>Cela n’a pas abouti, et rien n’a changé.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>This is needed.</source>
            <translation>À remplir.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>No case open</source>
            <translation>Aucun dossier ouvert</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Saved · offline</source>
            <translation>Enregistré · hors ligne</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Work is still running</source>
            <translation>Un travail est en cours</translation>
        </message>
        <message>
            <source>If you close now, it stops: %1. What is finished is kept.</source>
            <translation>Si vous fermez maintenant, il s’arrête : %1. Ce qui est fini est gardé.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Contrats</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Prétentions</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Exhibits</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Make of the selected words</source>
            <translation>Faire des mots sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Kept on this computer, for you alone</source>
            <translation>Gardés sur cet ordinateur, pour vous seul</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>The history of a case shows it beside each of your changes.</source>
            <translation>L’historique d’un dossier le montre à côté de chacune de vos modifications.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of the window. Each document has a language of its own.</source>
            <translation>Celle de la fenêtre. Chaque document a sa propre langue.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Settings and logs stand in %1. Logs hold no words of a case. Pincite never opens a network connection.</source>
            <translation>Les réglages et les journaux sont dans %1. Les journaux ne contiennent aucun mot d’un dossier. Pincite n’ouvre jamais de connexion au réseau.</translation>
        </message>
        <message>
            <source>Where this is kept</source>
            <translation>Où tout cela est gardé</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Search the whole case</source>
            <translation>Chercher dans tout le dossier</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Recent cases</source>
            <translation>Dossiers récents</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Every sentence pinned to proof</source>
            <translation>Chaque phrase tient à sa preuve</translation>
        </message>
        <message>
            <source>Build a case file out of evidence, see what is proven and what is not, and send letters in which nothing stands unsupported. Offline, one file per case.</source>
            <translation>Bâtissez un dossier à partir des pièces, voyez ce qui est prouvé et ce qui ne l’est pas, envoyez des lettres où rien n’est avancé sans appui. Hors ligne, un fichier par dossier.</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>A finished matter to look around in</source>
            <translation>Une affaire complète, pour visiter</translation>
        </message>
        <message>
            <source>Open the sample case</source>
            <translation>Ouvrir le dossier d’exemple</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your name, as the history of a case will show it</source>
            <translation>Votre nom, tel que l’historique d’un dossier le montrera</translation>
        </message>
        <message>
            <source>Not there: %1</source>
            <translation>Introuvable : %1</translation>
        </message>
        <message>
            <source>No case yet</source>
            <translation>Aucun dossier pour l’instant</translation>
        </message>
        <message>
            <source>A case is one file. Those you open are listed here.</source>
            <translation>Un dossier est un seul fichier. Ceux que vous ouvrez paraissent ici.</translation>
        </message>
    </context>
</TS>
