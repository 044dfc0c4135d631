<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>AcrossCard</name>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>Across versions</source>
            <translation>Entre versions</translation>
        </message>
        <message>
            <source>The same words.</source>
            <translation>Les mêmes mots.</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message>
            <source>A folder…</source>
            <translation>Un dossier…</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter des sources</translation>
        </message>
        <message>
            <source>Add a folder of evidence</source>
            <translation>Ajouter un répertoire de sources</translation>
        </message>
        <message>
            <source>Paste as a note</source>
            <translation>Coller comme note</translation>
        </message>
        <message>
            <source>Write a note of a call…</source>
            <translation>Rédiger une note d’appel…</translation>
        </message>
        <message>
            <source>Library from Zotero (RDF, RIS, CSL-JSON)…</source>
            <translation>Bibliothèque Zotero (RDF, RIS, CSL-JSON)…</translation>
        </message>
        <message>
            <source>Folder exported from Zotero…</source>
            <translation>Dossier exporté de Zotero…</translation>
        </message>
        <message>
            <source>Send sources out as CSL-JSON…</source>
            <translation>Exporter les sources en CSL-JSON…</translation>
        </message>
        <message>
            <source>Libraries (*.rdf *.ris *.json)</source>
            <translation>Bibliothèques (*.rdf *.ris *.json)</translation>
        </message>
        <message>
            <source>Bring in a library</source>
            <translation>Importer une bibliothèque</translation>
        </message>
        <message>
            <source>Send sources out as CSL-JSON</source>
            <translation>Exporter les sources en CSL-JSON</translation>
        </message>
        <message numerus="yes">
            <source>%n sources written to “%1”.</source>
            <translation>
                <numerusform>%n source écrite dans « %1 ».</numerusform>
                <numerusform>%n sources écrites dans « %1 ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources added</source>
            <translation>
                <numerusform>%n source ajoutée</numerusform>
                <numerusform>%n sources ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n déjà présente</numerusform>
                <numerusform>%n déjà présentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation>
                <numerusform>%n non lue</numerusform>
                <numerusform>%n non lues</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped on request</source>
            <translation>arrêté à votre demande</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>Add agreement</source>
            <translation>Ajouter un contrat</translation>
        </message>
        <message>
            <source>Add version</source>
            <translation>Ajouter une version</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Contrats</translation>
        </message>
        <message numerus="yes">
            <source>%n agreements</source>
            <translation>
                <numerusform>%n contrat</numerusform>
                <numerusform>%n contrats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clauses</source>
            <translation>
                <numerusform>%n clause</numerusform>
                <numerusform>%n clauses</numerusform>
            </translation>
        </message>
        <message>
            <source>Add clause</source>
            <translation>Ajouter une clause</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Cited as</source>
            <translation>Cité comme</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglée</translation>
        </message>
        <message>
            <source>Open it under Sources, select a provision and press Clause, or add it here.</source>
            <translation>Ouvrez le contrat sous Sources, sélectionnez une stipulation et appuyez sur Clause, ou ajoutez-la ici.</translation>
        </message>
        <message>
            <source>Conduct</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Exercise of a right</source>
            <translation>Exercice d’un droit</translation>
        </message>
        <message>
            <source>Survival</source>
            <translation>Survie</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>What was agreed?</source>
            <translation>Qu’est-ce qui a été convenu ?</translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Nothing presses. Every figure and event stands as recorded.</source>
            <translation>Rien ne presse. Chaque chiffre et chaque événement tient tel qu’il est consigné.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacune</translation>
        </message>
        <message>
            <source>Own side</source>
            <translation>Notre parole</translation>
        </message>
        <message>
            <source>Single origin</source>
            <translation>Origine unique</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Deux versions</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Pas en vigueur</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
    </context>
    <context>
        <name>Authorities</name>
        <message>
            <source>Authorities</source>
            <translation>Autorités</translation>
        </message>
        <message>
            <source>Add authority</source>
            <translation>Ajouter une autorité</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifiée</translation>
        </message>
        <message>
            <source>No authority is cited yet.</source>
            <translation>Aucune autorité n’est encore citée.</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Adding evidence</source>
            <translation>Ajout de sources</translation>
        </message>
        <message>
            <source>Adding a note</source>
            <translation>Ajout d’une note</translation>
        </message>
    </context>
    <context>
        <name>BroughtBack</name>
        <message>
            <source>Nothing was brought back</source>
            <translation>Rien n’a été repris</translation>
        </message>
    </context>
    <context>
        <name>CaptureCard</name>
        <message>
            <source>Hash the original again: unchanged since intake?</source>
            <translation>Recalculer l’empreinte de l’original : inchangé depuis la réception ?</translation>
        </message>
        <message>
            <source>Fill in the capture record</source>
            <translation>Compléter le relevé de capture</translation>
        </message>
        <message>
            <source>Capture record</source>
            <translation>Relevé de capture</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Relevé complet</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Ce que dit le fichier</translation>
        </message>
        <message>
            <source>Headers, EXIF and properties kept inside the original</source>
            <translation>En-têtes, EXIF et propriétés que contient l’original</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Unchanged since intake: the bytes have the same SHA-256</source>
            <translation>Inchangé depuis le versement : les octets ont la même empreinte SHA-256</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>The bytes are no longer those that were taken in</source>
            <translation>Les octets ne sont plus ceux qui ont été versés</translation>
        </message>
        <message>
            <source>%1 is unchanged since intake: its bytes still have the SHA-256 %2.</source>
            <translation>%1 est inchangée depuis la réception : ses octets ont toujours l’empreinte SHA-256 %2.</translation>
        </message>
        <message>
            <source>%1 is NOT as it was taken in: its bytes no longer have the SHA-256 %2.</source>
            <translation>%1 N’EST PLUS telle qu’elle a été reçue : ses octets n’ont plus l’empreinte SHA-256 %2.</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>%1: not known. Fill it in</source>
            <translation>%1 : non connu. À renseigner</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Capturé</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Outil</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Reçu de</translation>
        </message>
        <message>
            <source>File modified</source>
            <translation>Fichier modifié</translation>
        </message>
        <message>
            <source>URL asked for</source>
            <translation>URL demandée</translation>
        </message>
        <message>
            <source>URL reached</source>
            <translation>URL atteinte</translation>
        </message>
        <message>
            <source>Redirects</source>
            <translation>Redirections</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>Code HTTP</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Page saved</source>
            <translation>Page enregistrée</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Capture record of %1</source>
            <translation>Relevé de capture de %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished">Enregistrer</translation>
        </message>
        <message>
            <source>What the program measured itself cannot be changed.</source>
            <translation>Ce que le programme a constaté lui-même ne se modifie pas.</translation>
        </message>
    </context>
    <context>
        <name>CaseCommands</name>
        <message>
            <source>Keep the case as</source>
            <translation>Garder le dossier sous</translation>
        </message>
        <message>
            <source>Pincite cases (*.pincite)</source>
            <translation>Dossiers Pincite (*.pincite)</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>Keep the sample case as</source>
            <translation>Garder le dossier d’exemple sous</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>Création du dossier d’exemple</translation>
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
            <source>Version %1. A case file in which every sentence is pinned to proof. It works offline and never opens a network connection. Inter and Source Serif 4 are used under the SIL Open Font License; Qt under the LGPL.</source>
            <translation>Version %1. Un dossier où chaque phrase tient à sa preuve. Pincite travaille hors ligne et n’ouvre jamais de connexion au réseau. Inter et Source Serif 4 sont employées sous la licence SIL Open Font ; Qt sous la LGPL.</translation>
        </message>
    </context>
    <context>
        <name>CaseDialogs</name>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>England and Wales</source>
            <translation>Angleterre et pays de Galles</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
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
            <source>Jurisdiction</source>
            <translation type="unfinished">Ressort</translation>
        </message>
        <message>
            <source>Dates, cites and exhibits are written as it does.</source>
            <translation>Dates, références et pièces s’écrivent selon ses usages.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>The history of every case shows it. Asked once.</source>
            <translation>L’historique de chaque dossier le montre. Demandé une seule fois.</translation>
        </message>
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
            <source>Words the spelling knows</source>
            <translation>Mots connus de l’orthographe</translation>
        </message>
        <message>
            <source>A line each; names of the case are known already.</source>
            <translation>Un par ligne ; les noms du dossier sont déjà connus.</translation>
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
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>Cells of the sheet</source>
            <translation>Cellules de la feuille</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Cell %1 selected</source>
            <translation>Cellule %1 choisie</translation>
        </message>
        <message numerus="yes">
            <source>%n cells selected: %1 to %2</source>
            <translation>
                <numerusform>%n cellule choisie : %1 à %2</numerusform>
                <numerusform>%n cellules choisies : %1 à %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Accept suggestion</source>
            <translation>Suggestion retenue</translation>
        </message>
        <message>
            <source>Bring back from Word</source>
            <translation>Reprise depuis Word</translation>
        </message>
        <message>
            <source>Bring back from PDF</source>
            <translation>Reprise des remarques d’un PDF</translation>
        </message>
        <message>
            <source>Redact words</source>
            <translation>Occultation de mots</translation>
        </message>
        <message>
            <source>Redact area</source>
            <translation>Occultation d’une zone</translation>
        </message>
        <message>
            <source>Lift redaction</source>
            <translation>Levée d’une occultation</translation>
        </message>
        <message>
            <source>Sign PDF</source>
            <translation>Signature d’un PDF</translation>
        </message>
        <message>
            <source>Copy PDF under a password</source>
            <translation>Copie d’un PDF sous mot de passe</translation>
        </message>
        <message>
            <source>Set citation style</source>
            <translation>Choix du style de citation</translation>
        </message>
        <message>
            <source>Place citations</source>
            <translation>Placer les citations</translation>
        </message>
        <message>
            <source>Set letterhead and house style</source>
            <translation>Régler l’en-tête et la présentation</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>Enregistrer le modèle</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>Suppression d’un modèle</translation>
        </message>
        <message>
            <source>Add word to the case</source>
            <translation>Ajout d’un mot au dossier</translation>
        </message>
        <message>
            <source>Add word to the firm's words</source>
            <translation>Ajouter un mot à ceux du cabinet</translation>
        </message>
        <message>
            <source>Remove word from the case</source>
            <translation>Retirer un mot du dossier</translation>
        </message>
        <message>
            <source>Begin from another case</source>
            <translation>Partir d’un autre dossier</translation>
        </message>
        <message>
            <source>Count deadline</source>
            <translation>Calcul d’une échéance</translation>
        </message>
        <message>
            <source>Set finding aside</source>
            <translation>Constat écarté</translation>
        </message>
        <message>
            <source>Tag item</source>
            <translation>Pose d’une étiquette</translation>
        </message>
        <message>
            <source>Take finding up again</source>
            <translation>Constat repris</translation>
        </message>
        <message>
            <source>Untag item</source>
            <translation>Retrait d’une étiquette</translation>
        </message>
        <message>
            <source>Name the people</source>
            <translation>Désignation des personnes</translation>
        </message>
        <message>
            <source>Pin passages</source>
            <translation>Épinglage des passages</translation>
        </message>
        <message>
            <source>Record facts and events</source>
            <translation>Saisie des faits et des événements</translation>
        </message>
        <message>
            <source>Record figures</source>
            <translation>Saisie des chiffres</translation>
        </message>
        <message>
            <source>Record the agreement, its versions and clauses</source>
            <translation>Saisie du contrat, de ses versions et de ses clauses</translation>
        </message>
        <message>
            <source>Set out the claims</source>
            <translation>Exposé des prétentions</translation>
        </message>
        <message>
            <source>Record demands and correspondence</source>
            <translation>Saisie des demandes et de la correspondance</translation>
        </message>
        <message>
            <source>Designate exhibits</source>
            <translation>Désignation des pièces</translation>
        </message>
        <message>
            <source>Note tasks, comments and tags</source>
            <translation>Saisie des tâches, des remarques et des étiquettes</translation>
        </message>
        <message>
            <source>Link proof</source>
            <translation>Rattachement des preuves</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajout de sources</translation>
        </message>
        <message>
            <source>Read source again</source>
            <translation>Relire la source</translation>
        </message>
        <message>
            <source>Transcribe words</source>
            <translation>Transcrire des mots</translation>
        </message>
        <message>
            <source>Recognise words (OCR)</source>
            <translation>Reconnaître les mots (OCR)</translation>
        </message>
        <message>
            <source>Pin passage anew</source>
            <translation>Épingler le passage à nouveau</translation>
        </message>
        <message>
            <source>Dismiss possible origin</source>
            <translation>Écarter une origine possible</translation>
        </message>
        <message>
            <source>Add exhibit</source>
            <translation>Ajout d’une pièce</translation>
        </message>
        <message>
            <source>Adopt reading</source>
            <translation>Choix d’un relevé</translation>
        </message>
        <message>
            <source>Bind exhibits</source>
            <translation>Liasse de pièces</translation>
        </message>
        <message>
            <source>Copy template into the case</source>
            <translation>Copie d’un modèle dans le dossier</translation>
        </message>
        <message>
            <source>Dismiss suggestion</source>
            <translation>Suggestion écartée</translation>
        </message>
        <message>
            <source>Edit case</source>
            <translation>Modification du dossier</translation>
        </message>
        <message>
            <source>Edit the text of a draft</source>
            <translation>Modification du texte d’un projet</translation>
        </message>
        <message>
            <source>Export draft</source>
            <translation>Export du projet</translation>
        </message>
        <message>
            <source>Link items</source>
            <translation>Lien entre éléments</translation>
        </message>
        <message>
            <source>Mark series as served</source>
            <translation>Série notée comme communiquée</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Override finding</source>
            <translation>Constat écarté</translation>
        </message>
        <message>
            <source>Pin and link</source>
            <translation>Épinglage et lien</translation>
        </message>
        <message>
            <source>Pin quotation</source>
            <translation>Citation épinglée</translation>
        </message>
        <message>
            <source>Record clause</source>
            <translation>Clause relevée</translation>
        </message>
        <message>
            <source>Record event</source>
            <translation>Événement relevé</translation>
        </message>
        <message>
            <source>Record figure</source>
            <translation>Chiffre relevé</translation>
        </message>
        <message>
            <source>Remove items</source>
            <translation>Suppression d’éléments</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Suppression d’un lien</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>Projet renommé</translation>
        </message>
        <message>
            <source>Reorder exhibits</source>
            <translation>Nouvel ordre des pièces</translation>
        </message>
        <message>
            <source>Take in the sample’s evidence</source>
            <translation>Ajout des sources de l’exemple</translation>
        </message>
        <message>
            <source>Accept suggestions</source>
            <translation>Suggestions retenues</translation>
        </message>
        <message>
            <source>Approve draft</source>
            <translation>Approbation d’un projet</translation>
        </message>
        <message>
            <source>Attach signed copy</source>
            <translation>Dépôt de l’exemplaire signé</translation>
        </message>
        <message>
            <source>Duplicate draft</source>
            <translation>Copie d’un projet</translation>
        </message>
        <message>
            <source>Fix order of exhibits</source>
            <translation>Ordre des pièces figé</translation>
        </message>
        <message>
            <source>Issue draft</source>
            <translation>Émission d’un projet</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Projet relu</translation>
        </message>
        <message>
            <source>Number exhibits by citation</source>
            <translation>Numérotation des pièces selon les citations</translation>
        </message>
        <message>
            <source>Record service</source>
            <translation>Saisie de la signification</translation>
        </message>
        <message>
            <source>Return to draft</source>
            <translation>Retour à l’état de projet</translation>
        </message>
        <message>
            <source>Edit capture record</source>
            <translation>Relevé de capture complété</translation>
        </message>
        <message>
            <source>Dismiss suggestions</source>
            <translation>Suggestions écartées</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ajout d’une note</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>Modification : %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Suppression : %1</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne physique</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Opposing party</source>
            <translation>Partie adverse</translation>
        </message>
        <message>
            <source>Counsel</source>
            <translation>Avocat</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Dirigeant</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Témoin</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tiers</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Juridiction</translation>
        </message>
        <message>
            <source>Other role</source>
            <translation>Autre rôle</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>De notre côté</translation>
        </message>
        <message>
            <source>Their side</source>
            <translation>De leur côté</translation>
        </message>
        <message>
            <source>Neither side</source>
            <translation>D’aucun côté</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Admis</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Alleged</source>
            <translation>Allégué</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Prospective</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>exactement</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>plus de</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>about</source>
            <translation>environ</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>jusqu’à</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>moins de</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article de presse</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Message public</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Relu</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>May leave the firm</source>
            <translation>Peut sortir du cabinet</translation>
        </message>
        <message>
            <source>Not privileged</source>
            <translation>Sans secret</translation>
        </message>
        <message>
            <source>Privileged</source>
            <translation>Couvert par le secret</translation>
        </message>
        <message>
            <source>Work product</source>
            <translation>Document de travail</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>appuie</translation>
        </message>
        <message>
            <source>disputes</source>
            <translation>conteste</translation>
        </message>
        <message>
            <source>breaches</source>
            <translation>viole</translation>
        </message>
        <message>
            <source>mentions</source>
            <translation>mentionne</translation>
        </message>
        <message>
            <source>involves</source>
            <translation>concerne</translation>
        </message>
        <message>
            <source>derives from</source>
            <translation>provient de</translation>
        </message>
        <message>
            <source>is tagged</source>
            <translation>est étiqueté</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>répond à</translation>
        </message>
        <message>
            <source>In force at the time of the conduct</source>
            <translation>En vigueur au moment des faits</translation>
        </message>
        <message>
            <source>In force when the right is exercised</source>
            <translation>En vigueur lors de l’exercice du droit</translation>
        </message>
        <message>
            <source>Survives the agreement</source>
            <translation>Survit au contrat</translation>
        </message>
        <message>
            <source>Procedure: notice, arbitration, limitation</source>
            <translation>Procédure : avis, arbitrage, prescription</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Statute</source>
            <translation>Loi</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Satisfaite</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Evaded</source>
            <translation>Éludée</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Named as a date</source>
            <translation>Date nommée</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>Jours calendaires</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Jours ouvrés</translation>
        </message>
        <message>
            <source>Clear days</source>
            <translation>Jours francs</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Dépassée</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>As fits best</source>
            <translation>Au mieux</translation>
        </message>
        <message>
            <source>Original pages</source>
            <translation>Pages d’origine</translation>
        </message>
        <message>
            <source>Set as text</source>
            <translation>Recomposé en texte</translation>
        </message>
        <message>
            <source>Classic</source>
            <translation>Classique</translation>
        </message>
        <message>
            <source>Modern</source>
            <translation>Moderne</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émis</translation>
        </message>
    </context>
    <context>
        <name>Citations</name>
        <message>
            <source>Citations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>As the country</source>
            <translation>Selon le pays</translation>
        </message>
        <message>
            <source>For authorities and for sources that are no exhibit: in full first, then short, then id.</source>
            <translation>Pour les autorités et les sources qui ne sont pas des pièces : en entier d’abord, puis en abrégé, puis ibid.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Exhibits in the text, authorities below</source>
            <translation>Pièces dans le texte, autorités en note</translation>
        </message>
        <message>
            <source>All in the text</source>
            <translation>Tout dans le texte</translation>
        </message>
        <message>
            <source>All in footnotes</source>
            <translation>Tout en notes de bas de page</translation>
        </message>
        <message>
            <source>Add a .csl file…</source>
            <translation>Ajouter un fichier .csl…</translation>
        </message>
        <message>
            <source>Add a citation style</source>
            <translation>Ajouter un style de citation</translation>
        </message>
        <message>
            <source>Citation styles (*.csl)</source>
            <translation>Styles de citation (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>CitedCard</name>
        <message>
            <source>Cited in</source>
            <translation>Citée dans</translation>
        </message>
        <message>
            <source>No document cites it.</source>
            <translation>Aucun document ne la cite.</translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message>
            <source>Proof matrix</source>
            <translation>Tableau de preuve</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Sur quoi cela repose</translation>
        </message>
        <message>
            <source>What must be shown?</source>
            <translation>Que faut-il établir ?</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>Ajouter une prétention</translation>
        </message>
        <message>
            <source>A claim has elements; each rests on clauses, facts and figures.</source>
            <translation>Une prétention a des éléments ; chacun repose sur des clauses, des faits et des chiffres.</translation>
        </message>
        <message>
            <source>Add element</source>
            <translation>Ajouter un élément</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Autorités</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Prétentions</translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <translation>
                <numerusform>%n prétention</numerusform>
                <numerusform>%n prétentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n elements</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open gaps</source>
            <translation>
                <numerusform>%n lacune ouverte</numerusform>
                <numerusform>%n lacunes ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest on a single origin</source>
            <translation>
                <numerusform>%n repose sur une seule origine</numerusform>
                <numerusform>%n reposent sur une seule origine</numerusform>
            </translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Add a claim first.</source>
            <translation>Ajoutez d’abord une prétention.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>With gaps</source>
            <translation>Avec lacune</translation>
        </message>
        <message>
            <source>Single origin</source>
            <translation>Origine unique</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Contestés</translation>
        </message>
        <message>
            <source>%1 of %2 elements complete</source>
            <translation>%1 élément sur %2 établi</translation>
        </message>
        <message>
            <source>v. %1</source>
            <translation>v. du %1</translation>
        </message>
        <message>
            <source>1 origin</source>
            <translation>1 origine</translation>
        </message>
        <message>
            <source>no origin</source>
            <translation>aucune origine</translation>
        </message>
        <message>
            <source>%1 origins</source>
            <translation>%1 origines</translation>
        </message>
        <message>
            <source>1 report</source>
            <translation>1 source</translation>
        </message>
        <message>
            <source>no report</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <translation>%1 sources</translation>
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
            <source>New case from a case…</source>
            <translation>Nouveau dossier d’après un autre…</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Open a case from a bag…</source>
            <translation>Ouvrir un dossier depuis un sac BagIt…</translation>
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
            <translation>Ajouter des sources…</translation>
        </message>
        <message>
            <source>Add a folder of evidence…</source>
            <translation>Ajouter un répertoire de sources…</translation>
        </message>
        <message>
            <source>Note of a call or an e-mail…</source>
            <translation>Note d’un appel ou d’un courriel…</translation>
        </message>
        <message>
            <source>Bring in a library (Zotero, RIS, CSL-JSON)…</source>
            <translation>Importer une bibliothèque (Zotero, RIS, CSL-JSON)…</translation>
        </message>
        <message>
            <source>Bring in a folder exported from Zotero…</source>
            <translation>Importer un dossier exporté de Zotero…</translation>
        </message>
        <message>
            <source>Send sources out as CSL-JSON…</source>
            <translation>Exporter les sources en CSL-JSON…</translation>
        </message>
        <message>
            <source>Case details…</source>
            <translation>Fiche du dossier…</translation>
        </message>
        <message>
            <source>Letterhead and house style…</source>
            <translation>En-tête et présentation…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
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
        <name>CommunicationsCard</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Nothing sent or received is recorded.</source>
            <translation>Aucun envoi ni réception n’est consigné.</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Inserted</source>
            <translation>Inséré</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Déplacé</translation>
        </message>
        <message>
            <source>Restyled</source>
            <translation>Mise en forme</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Compare two states</source>
            <translation>Comparer deux états</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Kept states are compared as they stood, whatever the case became.</source>
            <translation>Les états conservés sont comparés tels quels, quoi que le dossier soit devenu.</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Tel qu’à présent</translation>
        </message>
        <message>
            <source>Earlier state</source>
            <translation>État antérieur</translation>
        </message>
        <message>
            <source>Later state</source>
            <translation>État postérieur</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>À présent</translation>
        </message>
        <message>
            <source>Redline</source>
            <translation>Version comparée</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Export Word…</source>
            <translation>Exporter en Word…</translation>
        </message>
        <message>
            <source>Internal copy</source>
            <translation>Copie interne</translation>
        </message>
        <message>
            <source>Marked on every page. Any other copy is searched for what must not leave.</source>
            <translation>Marquée à chaque page. Toute autre copie est fouillée : rien ne doit y rester qui ne doive sortir.</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>Les deux états disent la même chose.</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Exporter la comparaison</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare versions</source>
            <translation>Comparer les versions</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Version at the left</source>
            <translation>Version de gauche</translation>
        </message>
        <message>
            <source>Version at the right</source>
            <translation>Version de droite</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>The same words.</source>
            <translation>Les mêmes mots.</translation>
        </message>
    </context>
    <context>
        <name>CountingCard</name>
        <message>
            <source>Use this date</source>
            <translation>Reprendre cette date</translation>
        </message>
        <message>
            <source>By the rule</source>
            <translation>Selon la règle</translation>
        </message>
        <message numerus="yes">
            <source>%n days from %1: %2</source>
            <translation>
                <numerusform>%n jour à compter du %1 : %2</numerusform>
                <numerusform>%n jours à compter du %1 : %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Date counted.</source>
            <translation>Date calculée.</translation>
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
        <name>Deadlines</name>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Add deadline</source>
            <translation>Ajouter une échéance</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Nothing is due yet.</source>
            <translation>Rien n’est encore dû.</translation>
        </message>
        <message>
            <source>A deadline is a date, or days counted by a rule from the day of an event.</source>
            <translation>Une échéance est une date, ou des jours comptés selon une règle à partir d’un événement.</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demands</name>
        <message>
            <source>Demands</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Add demand</source>
            <translation>Ajouter une demande</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>What is asked of the other side?</source>
            <translation>Que demande-t-on à la partie adverse ?</translation>
        </message>
        <message>
            <source>A demand says who is to do what by when; letters number them.</source>
            <translation>Une demande dit qui doit faire quoi, et pour quand ; les lettres les numérotent.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Text of the draft</source>
            <translation>Texte du projet</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>En-tête</translation>
        </message>
        <message numerus="yes">
            <source>%n places replaced.</source>
            <translation>
                <numerusform>%n occurrence remplacée.</numerusform>
                <numerusform>%n occurrences remplacées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Note</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished">Ouvrir</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Commenter…</translation>
        </message>
        <message>
            <source>Comments (%1)…</source>
            <translation>Commentaires (%1)…</translation>
        </message>
        <message>
            <source>Check spelling (F7: next word)</source>
            <translation>Vérifier l’orthographe (F7 : mot suivant)</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Externe</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Choose an item to see its details.</source>
            <translation>Choisissez un élément pour en voir le détail.</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
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
        <name>DifferenceText</name>
        <message>
            <source>[gone: %1]</source>
            <translation>[supprimé : %1]</translation>
        </message>
        <message>
            <source>[new: %1]</source>
            <translation>[ajouté : %1]</translation>
        </message>
    </context>
    <context>
        <name>DraftList</name>
        <message>
            <source>All drafts</source>
            <translation>Tous les projets</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished">Projets</translation>
        </message>
        <message>
            <source>No document is being written yet</source>
            <translation>Aucun document n’est encore en cours</translation>
        </message>
        <message>
            <source>New draft…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>A template takes what the case holds and binds it into the text: change the case, and every document follows.</source>
            <translation>Un modèle reprend ce que contient le dossier et le relie au texte : modifiez le dossier, tous les documents suivent.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished">Projet</translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Langue</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished">À</translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished">État</translation>
        </message>
    </context>
    <context>
        <name>DraftParts</name>
        <message>
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation type="unfinished">Destinataire</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished">Sujet</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Formule d’appel</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Formule finale</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation type="unfinished">Interne</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>List of enclosures</source>
            <translation>Liste des pièces jointes</translation>
        </message>
        <message>
            <source>Table of figures</source>
            <translation>Tableau des chiffres</translation>
        </message>
        <message>
            <source>Table of clauses</source>
            <translation>Tableau des clauses</translation>
        </message>
        <message>
            <source>Numbered demands</source>
            <translation>Demandes numérotées</translation>
        </message>
        <message>
            <source>List of exhibits</source>
            <translation>Bordereau de pièces</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation type="unfinished">Chronologie</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished">Frise</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>Chiffres divergents</translation>
        </message>
        <message>
            <source>Gaps in the proof</source>
            <translation>Lacunes de la preuve</translation>
        </message>
        <message>
            <source>List of sources</source>
            <translation>Liste des sources</translation>
        </message>
        <message>
            <source>Who repeats whom</source>
            <translation>Qui reprend qui</translation>
        </message>
        <message>
            <source>Body text</source>
            <translation>Corps du texte</translation>
        </message>
        <message>
            <source>Heading 1</source>
            <translation>Titre 1</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Titre 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Titre 3</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Composed part</source>
            <translation>Partie composée</translation>
        </message>
        <message>
            <source>Page break</source>
            <translation>Saut de page</translation>
        </message>
        <message>
            <source>Table, %1 rows of %2</source>
            <translation>Tableau, %1 lignes de %2</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished">Lettre</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Template</source>
            <translation type="unfinished">Modèle</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
        </message>
        <message>
            <source>As the template</source>
            <translation>Comme le modèle</translation>
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished">À</translation>
        </message>
        <message>
            <source>As the case suggests</source>
            <translation>Selon le dossier</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished">Échéance</translation>
        </message>
        <message>
            <source>As the demands say</source>
            <translation>Selon les demandes</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished">Nouveau projet</translation>
        </message>
        <message>
            <source>Make the draft</source>
            <translation>Créer le projet</translation>
        </message>
        <message>
            <source>What the case holds is bound into the text: change the case and it follows.</source>
            <translation>Ce que contient le dossier est relié au texte : modifiez le dossier, il suit.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished">Tableau</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished">Conserver</translation>
        </message>
        <message>
            <source>The first row is the head. Type @ for an item: {F1} is a value, [@Q2] a citation.</source>
            <translation>La première ligne est l’en-tête. Tapez @ pour un élément : {F1} est une valeur, [@Q2] une citation.</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Cellules</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Ajouter une colonne</translation>
        </message>
        <message>
            <source>Remove the column</source>
            <translation>Supprimer la colonne</translation>
        </message>
        <message>
            <source>All drafts</source>
            <translation>Tous les projets</translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished">Plus</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation type="unfinished">Exporter en PDF</translation>
        </message>
        <message>
            <source>New draft…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished">Projets</translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n citations</source>
            <translation>
                <numerusform>%n renvoi</numerusform>
                <numerusform>%n renvois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bound values</source>
            <translation>
                <numerusform>%n valeur reliée</numerusform>
                <numerusform>%n valeurs reliées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deadline %n days ago</source>
            <translation>
                <numerusform>échéance passée de %n jour</numerusform>
                <numerusform>échéance passée de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deadline in %n days</source>
            <translation>
                <numerusform>échéance dans %n jour</numerusform>
                <numerusform>échéance dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>deadline today</source>
            <translation>échéance aujourd’hui</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished">Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Rename the draft</source>
            <translation>Renommer le projet</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>Its text stands: return it to draft to change how it cites.</source>
            <translation>Son texte est arrêté : revenez au projet pour changer ses citations.</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation type="unfinished">Projet relu</translation>
        </message>
        <message>
            <source>Return to draft</source>
            <translation type="unfinished">Retour à l’état de projet</translation>
        </message>
        <message>
            <source>Export Word…</source>
            <translation>Exporter en Word…</translation>
        </message>
        <message>
            <source>Export PDF with exhibits…</source>
            <translation>Exporter en PDF avec les pièces…</translation>
        </message>
        <message>
            <source>Export for filing…</source>
            <translation>Exporter pour dépôt…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Addressee, date, style…</source>
            <translation>Destinataire, date, style…</translation>
        </message>
        <message>
            <source>Citations…</source>
            <translation>Citations…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Set this finding aside</source>
            <translation>Écarter ce constat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Finding set aside.</source>
            <translation>Constat écarté.</translation>
        </message>
        <message>
            <source>Reading adopted.</source>
            <translation>Réponse retenue.</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Open drafts</source>
            <translation>Ouvrir les projets</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>No draft yet: choose New draft to begin a letter or a report.</source>
            <translation>Aucun projet : choisissez Nouveau projet pour commencer une lettre ou un rapport.</translation>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>No deadline is running.</source>
            <translation>Aucune échéance ne court.</translation>
        </message>
        <message numerus="yes">
            <source>day(s) left</source>
            <translation>
                <numerusform>jour restant</numerusform>
                <numerusform>jours restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s) past</source>
            <translation>
                <numerusform>jour de retard</numerusform>
                <numerusform>jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Next deadline: %1</source>
            <translation>Échéance : %1</translation>
        </message>
    </context>
    <context>
        <name>EventInspector</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>ExhibitRows</name>
        <message>
            <source>Cited</source>
            <translation>Citée</translation>
        </message>
        <message>
            <source>Not cited</source>
            <translation>Non citée</translation>
        </message>
        <message>
            <source>Not in series</source>
            <translation>Hors série</translation>
        </message>
        <message>
            <source>Privileged</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Exhibit</source>
            <translation type="unfinished">Pièce</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">Pages</translation>
        </message>
        <message>
            <source>Bates</source>
            <translation>Bates</translation>
        </message>
        <message>
            <source>Cited in</source>
            <translation>Citée dans</translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished">État</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 endroit</translation>
        </message>
        <message>
            <source>%1 places</source>
            <translation>%1 endroits</translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message>
            <source>Series</source>
            <translation type="unfinished">Série</translation>
        </message>
        <message>
            <source>Numbered as in</source>
            <translation>Numérotation de</translation>
        </message>
        <message>
            <source>Served: numbers are fixed</source>
            <translation>Communiquée : numéros figés</translation>
        </message>
        <message>
            <source>Own order</source>
            <translation>Ordre choisi</translation>
        </message>
        <message>
            <source>This series</source>
            <translation>Cette série</translation>
        </message>
        <message>
            <source>Exhibits</source>
            <translation type="unfinished">Pièces</translation>
        </message>
        <message>
            <source>No source is an exhibit yet</source>
            <translation>Aucune source n’est encore une pièce</translation>
        </message>
        <message>
            <source>Add exhibit…</source>
            <translation>Ajouter une pièce…</translation>
        </message>
        <message>
            <source>What a letter cites becomes an exhibit, in the order of first citation.</source>
            <translation>Ce qu’une lettre cite devient une pièce, dans l’ordre de première citation.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished">Détails</translation>
        </message>
        <message>
            <source>Export binder…</source>
            <translation>Exporter le recueil…</translation>
        </message>
        <message numerus="yes">
            <source>%n exhibits</source>
            <translation>
                <numerusform>%n pièce</numerusform>
                <numerusform>%n pièces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cited</source>
            <translation>
                <numerusform>%n citée</numerusform>
                <numerusform>%n citées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not in the series</source>
            <translation>
                <numerusform>%n hors de la série</numerusform>
                <numerusform>%n hors de la série</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n couverte par le secret</numerusform>
                <numerusform>%n couvertes par le secret</numerusform>
            </translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished">Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>No document is numbered in this series yet.</source>
            <translation>Aucun document n’est encore numéroté dans cette série.</translation>
        </message>
        <message>
            <source>Make an exhibit of</source>
            <translation>Prendre pour pièce</translation>
        </message>
        <message>
            <source>Exhibit added.</source>
            <translation>Pièce ajoutée.</translation>
        </message>
        <message>
            <source>Exhibits reordered.</source>
            <translation>Pièces réordonnées.</translation>
        </message>
        <message>
            <source>Exhibits follow the order of first citation.</source>
            <translation>Les pièces suivent l’ordre de première citation.</translation>
        </message>
        <message>
            <source>From then on no exhibit of “%1” is renumbered; one that comes late becomes 10A.</source>
            <translation>Dès lors, aucune pièce de « %1 » n’est renumérotée ; une pièce tardive devient 10A.</translation>
        </message>
        <message>
            <source>Mark as served?</source>
            <translation>Marquer comme communiquée ?</translation>
        </message>
        <message>
            <source>Mark as served</source>
            <translation>Marquer comme communiquée</translation>
        </message>
        <message>
            <source>Series served: its numbers are fixed.</source>
            <translation>Série communiquée : ses numéros sont figés.</translation>
        </message>
        <message>
            <source>Export the binder</source>
            <translation>Exporter le recueil</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation type="unfinished">Enregistré : %1</translation>
        </message>
        <message>
            <source>Edit the series…</source>
            <translation>Modifier la série…</translation>
        </message>
        <message>
            <source>Number by first citation</source>
            <translation>Numéroter par première citation</translation>
        </message>
        <message>
            <source>Mark as served…</source>
            <translation>Marquer comme communiquée…</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Nouvelle série…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished">Modifier…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Take out of the series</source>
            <translation>Retirer de la série</translation>
        </message>
        <message>
            <source>Add to the series</source>
            <translation>Ajouter à la série</translation>
        </message>
    </context>
    <context>
        <name>ExportReport</name>
        <message>
            <source>Rules and results</source>
            <translation>Règles et résultats</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Edit this figure (F2)</source>
            <translation>Modifier ce chiffre (F2)</translation>
        </message>
        <message>
            <source>Computed: %1</source>
            <translation>Calculé : %1</translation>
        </message>
        <message>
            <source>Counted by name (%1)</source>
            <translation>Dénombrés par leur nom (%1)</translation>
        </message>
        <message>
            <source>The sources contradict one another, and how that is disclosed is not written yet.</source>
            <translation>Les sources se contredisent, et la manière d’en faire état n’est pas encore écrite.</translation>
        </message>
        <message numerus="yes">
            <source>Variance 0 · same value, %n wordings</source>
            <translation>
                <numerusform>Écart nul · même valeur, %n formulation</numerusform>
                <numerusform>Écart nul · même valeur, %n formulations</numerusform>
            </translation>
        </message>
        <message>
            <source>The values differ, and can all be true</source>
            <translation>Les valeurs diffèrent, mais sont compatibles</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>D’où il vient</translation>
        </message>
        <message>
            <source>No source stands behind it.</source>
            <translation>Aucune source ne l’appuie.</translation>
        </message>
        <message>
            <source>All of it goes back to our own side’s word: that it was said, not that it is true.</source>
            <translation>Tout remonte à la parole de notre partie : preuve que cela a été dit, non que cela est vrai.</translation>
        </message>
        <message>
            <source>Not counted unless privilege is waived</source>
            <translation>Non compté tant que le secret n’est pas levé</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Où il sert</translation>
        </message>
        <message>
            <source>Nothing rests on it yet.</source>
            <translation>Rien ne repose encore sur lui.</translation>
        </message>
        <message>
            <source>Open in source</source>
            <translation>Voir dans la source</translation>
        </message>
        <message>
            <source>The adopted reading has no passage.</source>
            <translation>Le relevé retenu n’a pas de passage.</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation type="unfinished">Lier à…</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message numerus="yes">
            <source>%n figures</source>
            <translation>
                <numerusform>%n chiffre</numerusform>
                <numerusform>%n chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n readings</source>
            <translation>
                <numerusform>%n relevé</numerusform>
                <numerusform>%n relevés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in conflict</source>
            <translation>
                <numerusform>%n en conflit</numerusform>
                <numerusform>%n en conflit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest on a single origin</source>
            <translation>
                <numerusform>%n sur une seule origine</numerusform>
                <numerusform>%n sur une seule origine</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>None adopted</source>
            <translation>Sans relevé retenu</translation>
        </message>
        <message>
            <source>No figure yet</source>
            <translation>Aucun chiffre pour l’instant</translation>
        </message>
        <message>
            <source>Go to the sources</source>
            <translation>Aller aux sources</translation>
        </message>
        <message>
            <source>Select a number in a source and press F: it stands here with its passage.</source>
            <translation>Sélectionnez un nombre dans une source et tapez F : il apparaît ici avec son passage.</translation>
        </message>
        <message>
            <source>Add figure</source>
            <translation>Ajouter un chiffre</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Adopted value</source>
            <translation>Valeur retenue</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Corroboration</source>
            <translation>Corroboration</translation>
        </message>
        <message>
            <source>Sources agree</source>
            <translation>Concordance</translation>
        </message>
        <message>
            <source>computed: %1</source>
            <translation>calculé : %1</translation>
        </message>
        <message>
            <source>none adopted</source>
            <translation>aucune retenue</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Sans source</translation>
        </message>
        <message>
            <source>1 origin</source>
            <translation>1 origine</translation>
        </message>
        <message>
            <source>%1 origins</source>
            <translation>%1 origines</translation>
        </message>
        <message>
            <source>1 report</source>
            <translation>1 source</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <translation>%1 sources</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Conflict disclosed</source>
            <translation>Conflit signalé</translation>
        </message>
        <message>
            <source>No reading</source>
            <translation>Aucun relevé</translation>
        </message>
        <message>
            <source>One reading</source>
            <translation>Un relevé</translation>
        </message>
        <message>
            <source>Same value</source>
            <translation>Même valeur</translation>
        </message>
        <message>
            <source>Compatible</source>
            <translation>Compatible</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>par mois</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>par an</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>par heure</translation>
        </message>
    </context>
    <context>
        <name>FileSays</name>
        <message>
            <source>What the file of %1 says of itself</source>
            <translation>Ce que le fichier de %1 dit de lui-même</translation>
        </message>
        <message>
            <source>Headers of mail, marks of cameras and programs, dates kept inside the file. Whoever made or changed the file could write them: nobody has checked them.</source>
            <translation>En-têtes de courriel, marques d’appareils et de logiciels, dates que contient le fichier. Quiconque l’a créé ou modifié a pu les écrire : personne ne les a vérifiées.</translation>
        </message>
        <message>
            <source>The original is being read…</source>
            <translation>Lecture de l’original…</translation>
        </message>
        <message>
            <source>The file says nothing of itself.</source>
            <translation>Le fichier ne dit rien de lui-même.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this source</source>
            <translation>Chercher dans cette source</translation>
        </message>
        <message>
            <source>Find in this draft</source>
            <translation>Rechercher dans ce projet</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Précédent (Maj+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Suivant (F3)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <source>Previous (Shift+Return)</source>
            <translation>Précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <source>Next (Return)</source>
            <translation>Suivant (Entrée)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Blocks</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Règle %1 : %2</translation>
        </message>
        <message>
            <source>Adopt…</source>
            <translation>Retenir…</translation>
        </message>
        <message>
            <source>Choose which reading the documents use</source>
            <translation>Choisir la réponse que les documents emploient</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Override…</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
    </context>
    <context>
        <name>Firm</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>Sans logo</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>PNG or JPEG, kept inside the case.</source>
            <translation>PNG ou JPEG, conservé dans le dossier.</translation>
        </message>
        <message>
            <source>The logo</source>
            <translation>Le logo</translation>
        </message>
        <message>
            <source>No logo is chosen</source>
            <translation>Aucun logo n’est choisi</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Choisir le logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Line below</source>
            <translation>Ligne en dessous</translation>
        </message>
        <message>
            <source>In italics under the name: what the firm is.</source>
            <translation>En italique sous le nom : ce qu’est le cabinet.</translation>
        </message>
        <message>
            <source>Address and contact</source>
            <translation>Adresse et contact</translation>
        </message>
        <message>
            <source>A line each, at the right of the letterhead.</source>
            <translation>Une ligne chacun, à droite de l’en-tête.</translation>
        </message>
        <message>
            <source>The logo in words</source>
            <translation>Le logo en mots</translation>
        </message>
        <message>
            <source>Read aloud to who cannot see it; else the firm’s name.</source>
            <translation>Lu à qui ne peut le voir ; à défaut, le nom du cabinet.</translation>
        </message>
        <message>
            <source>As each template</source>
            <translation>Selon chaque modèle</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>Nos références</translation>
        </message>
        <message>
            <source>Your reference</source>
            <translation>Vos références</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Signataires</translation>
        </message>
        <message>
            <source>A line each: name | title | number at the bar.</source>
            <translation>Une ligne chacun : nom | qualité | toque ou numéro au barreau.</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>Classic: one column, 12 points</source>
            <translation>Classique : une colonne, 12 points</translation>
        </message>
        <message>
            <source>Modern: heads in the margin</source>
            <translation>Moderne : titres en marge</translation>
        </message>
        <message>
            <source>Of letters; reports and chronologies keep their own.</source>
            <translation>Pour les lettres ; rapports et chronologies gardent la leur.</translation>
        </message>
        <message>
            <source>Font of the text</source>
            <translation>Police du texte</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Language of drafts</source>
            <translation>Langue des projets</translation>
        </message>
        <message>
            <source>As the case</source>
            <translation>Selon le dossier</translation>
        </message>
        <message>
            <source>Citation style</source>
            <translation>Style de citation</translation>
        </message>
        <message>
            <source>As the country</source>
            <translation>Selon le pays</translation>
        </message>
        <message>
            <source>Words the spelling knows</source>
            <translation>Mots connus de l’orthographe</translation>
        </message>
        <message>
            <source>A line each: names and terms of the firm.</source>
            <translation>Un par ligne : noms et termes du cabinet.</translation>
        </message>
        <message>
            <source>Edit the firm’s profile…</source>
            <translation>Modifier le profil du cabinet…</translation>
        </message>
        <message>
            <source>Use it in the open case</source>
            <translation>L’appliquer au dossier ouvert</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un répertoire…</translation>
        </message>
        <message>
            <source>Use the program’s own</source>
            <translation>Utiliser celui du programme</translation>
        </message>
        <message>
            <source>Letterhead, logo, references, who signs, fonts, paper and style: set once, taken into each new case.</source>
            <translation>En-tête, logo, références, signataires, polices, papier et présentation : réglés une fois, repris dans chaque nouveau dossier.</translation>
        </message>
        <message>
            <source>The firm</source>
            <translation>Le cabinet</translation>
        </message>
        <message>
            <source>Its templates and citation styles stand in</source>
            <translation>Ses modèles et ses styles de citation se trouvent dans</translation>
        </message>
        <message>
            <source>with a logo</source>
            <translation>avec un logo</translation>
        </message>
        <message>
            <source>Nothing is set yet.</source>
            <translation>Rien n’est encore réglé.</translation>
        </message>
        <message>
            <source>No case is open to write in.</source>
            <translation>Aucun dossier n’est ouvert en écriture.</translation>
        </message>
        <message>
            <source>Set the firm’s profile first.</source>
            <translation>Réglez d’abord le profil du cabinet.</translation>
        </message>
        <message>
            <source>The firm’s profile</source>
            <translation>Le profil du cabinet</translation>
        </message>
        <message>
            <source>Kept on this computer and taken into each new case.</source>
            <translation>Conservé sur cet ordinateur et repris dans chaque nouveau dossier.</translation>
        </message>
        <message>
            <source>This case now has the firm’s letterhead and style.</source>
            <translation>Ce dossier a désormais l’en-tête et la présentation du cabinet.</translation>
        </message>
        <message>
            <source>The firm’s folder</source>
            <translation>Le répertoire du cabinet</translation>
        </message>
    </context>
    <context>
        <name>FirmCommands</name>
        <message>
            <source>Letterhead and house style</source>
            <translation>En-tête et présentation</translation>
        </message>
        <message>
            <source>Of this case’s documents. What is issued keeps what it had.</source>
            <translation>Des documents de ce dossier. Ce qui est émis garde ce qu’il avait.</translation>
        </message>
        <message>
            <source>The case’s letterhead and style are saved.</source>
            <translation>L’en-tête et la présentation du dossier sont enregistrés.</translation>
        </message>
        <message>
            <source>Keep the new case as</source>
            <translation>Enregistrer le nouveau dossier sous</translation>
        </message>
        <message>
            <source>Pincite cases (*.pincite)</source>
            <translation>Dossiers Pincite (*.pincite)</translation>
        </message>
        <message>
            <source>The case to begin from</source>
            <translation>Le dossier dont partir</translation>
        </message>
        <message>
            <source>The new case is written and open.</source>
            <translation>Le nouveau dossier est écrit et ouvert.</translation>
        </message>
        <message>
            <source>The bag’s folder</source>
            <translation>Le répertoire du sac</translation>
        </message>
        <message>
            <source>Keep the case as</source>
            <translation>Enregistrer le dossier sous</translation>
        </message>
    </context>
    <context>
        <name>FitPanel</name>
        <message>
            <source>Fit to send</source>
            <translation>Bon à envoyer</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>%1 of %2 checks passed · run %3 on this computer</source>
            <translation>%1 contrôles réussis sur %2 · à %3, sur cet ordinateur</translation>
        </message>
        <message>
            <source>%1 of %2 checks passed · %3</source>
            <translation>%1 contrôles sur %2 réussis · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n block sending</source>
            <translation>
                <numerusform>%n bloque l’envoi</numerusform>
                <numerusform>%n bloquent l’envoi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
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
        <name>Head</name>
        <message>
            <source>Record verified</source>
            <translation>Dossier vérifié</translation>
        </message>
        <message>
            <source>Not yet chosen</source>
            <translation>À déterminer</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Opposing party</source>
            <translation>Partie adverse</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Juridiction</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Chain of records</source>
            <translation>Chaîne du journal</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message numerus="yes">
            <source>%n changes, each chained to the one before</source>
            <translation>
                <numerusform>%n modification, enchaînée à la précédente</numerusform>
                <numerusform>%n modifications, chacune enchaînée à la précédente</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to take back or do again.</source>
            <translation>Rien à annuler ni à rétablir.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Écritures</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Chain of the journal</source>
            <translation>Chaîne du journal</translation>
        </message>
        <message>
            <source>Original bytes</source>
            <translation>Originaux</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Index de recherche</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>Damaged: open a backup</source>
            <translation>Endommagé : ouvrez une sauvegarde</translation>
        </message>
        <message>
            <source>Choose a change to see what it did.</source>
            <translation>Choisissez une modification pour voir ce qu’elle a changé.</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Suppression : %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modification : %1</translation>
        </message>
        <message>
            <source>Dismissed suggestion</source>
            <translation>Suggestion écartée</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Nothing has been changed yet</source>
            <translation>Rien n’a encore été modifié</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Mention</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the case was changed by it.</source>
            <translation>Cela n’a rien changé au dossier.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Open history</source>
            <translation>Ouvrir l’historique</translation>
        </message>
        <message>
            <source>Recent history</source>
            <translation>Historique récent</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Vérifier</translation>
        </message>
        <message numerus="yes">
            <source>Chain intact · %n entries</source>
            <translation>
                <numerusform>Chaîne intacte · %n écriture</numerusform>
                <numerusform>Chaîne intacte · %n écritures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries in the chain</source>
            <translation>
                <numerusform>%n écriture dans la chaîne</numerusform>
                <numerusform>%n écritures dans la chaîne</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemDialogs</name>
        <message>
            <source>New: %1</source>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>These rest on it and go along or lose the reference: %1.</source>
            <translation>Ces éléments s’y appuient et partiront aussi, ou perdront la référence : %1.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Removed %1.</source>
            <translation>%1 : supprimé.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Link %1 to…</source>
            <translation>Lier %1 à…</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Linked.</source>
            <translation>Lien ajouté.</translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source>This is no date. Write 7 June 2023, March 2023, or 2023-06-07.</source>
            <translation>Ce n’est pas une date. Écrivez 7 juin 2023, mars 2023 ou 2023-06-07.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Privilege</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Basis of the privilege</source>
            <translation>Fondement du secret</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Vérifié par</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Côté</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>Mr.</source>
            <translation>M.</translation>
        </message>
        <message>
            <source>Defined term</source>
            <translation>Terme défini</translation>
        </message>
        <message>
            <source>How documents call it after the first time.</source>
            <translation>Comment les documents le nomment après la première fois.</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>One a line; dates after a bar: General Counsel | 2019/2023</source>
            <translation>Une par ligne ; dates après une barre : Directrice juridique | 2019/2023</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Anciens noms</translation>
        </message>
        <message>
            <source>One a line, dates after a bar.</source>
            <translation>Un par ligne, dates après une barre.</translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>Aussi appelé</translation>
        </message>
        <message>
            <source>Successor of</source>
            <translation>Successeur de</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Fait partie de</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Représenté par</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Organe de presse</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié le</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As in en, fr, de.</source>
            <translation>Comme en, fr, de.</translation>
        </message>
        <message>
            <source>Name, for citation styles</source>
            <translation>Nom, pour les styles de citation</translation>
        </message>
        <message>
            <source>With these a draft cites by its style: full, short, id.</source>
            <translation>Avec ces indications, un projet cite selon son style : en entier, en abrégé, ibid.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <source>Court or body</source>
            <translation>Juridiction ou organisme</translation>
        </message>
        <message>
            <source>Reporter, code or journal</source>
            <translation>Recueil, code ou revue</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Première page</translation>
        </message>
        <message>
            <source>Docket or number</source>
            <translation>Numéro de rôle ou d’ordre</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section ou article</translation>
        </message>
        <message>
            <source>Decided or issued</source>
            <translation>Rendu ou publié le</translation>
        </message>
        <message>
            <source>Address (URL)</source>
            <translation>Adresse (URL)</translation>
        </message>
        <message>
            <source>Producing party’s number</source>
            <translation>Numéro de la partie productrice</translation>
        </message>
        <message>
            <source>Whose statement</source>
            <translation>Déclaration de</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Langue de la traduction</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>Traduit par</translation>
        </message>
        <message>
            <source>A name, or “ours” for a translation of our own.</source>
            <translation>Un nom, ou « nous » pour notre propre traduction.</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>One neutral sentence.</source>
            <translation>Une phrase neutre.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>A date or words such as “early March 2023”; empty for a fact.</source>
            <translation>Une date ou des mots tels que « début mars 2023 » ; vide pour un fait.</translation>
        </message>
        <message>
            <source>As the source says it</source>
            <translation>Selon les mots de la source</translation>
        </message>
        <message>
            <source>Why this date</source>
            <translation>Pourquoi cette date</translation>
        </message>
        <message>
            <source>How the date was worked out, where no source says it.</source>
            <translation>Comment la date a été établie, lorsqu’aucune source ne la donne.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>The heading it stands under in a chronology.</source>
            <translation>L’intertitre sous lequel il figure dans une chronologie.</translation>
        </message>
        <message>
            <source>Comment (internal)</source>
            <translation>Remarque (interne)</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Counted by name</source>
            <translation>Compté par noms</translation>
        </message>
        <message>
            <source>Computed from</source>
            <translation>Calculé à partir de</translation>
        </message>
        <message>
            <source>As in F1 / F2.</source>
            <translation>Comme F1 / F2.</translation>
        </message>
        <message>
            <source>How a conflict is disclosed</source>
            <translation>Comment une divergence est signalée</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Nuance</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Digits, as in 780000000.</source>
            <translation>En chiffres, comme 780000000.</translation>
        </message>
        <message>
            <source>Up to (for a range)</source>
            <translation>Jusqu’à (pour une fourchette)</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>Asserted by</source>
            <translation>Affirmé par</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Governing law</source>
            <translation>Droit applicable</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Date on its face</source>
            <translation>Date portée au document</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>En vigueur depuis</translation>
        </message>
        <message>
            <source>In force to</source>
            <translation>En vigueur jusqu’au</translation>
        </message>
        <message>
            <source>Incorporates</source>
            <translation>Incorpore</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>This is a paraphrase, not the clause’s own words</source>
            <translation>C’est une paraphrase, non les mots de la clause</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>The same for the same provision in every version.</source>
            <translation>Le même pour la même stipulation dans chaque version.</translation>
        </message>
        <message>
            <source>Cited as</source>
            <translation>Cité comme</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée le</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Pinpoint</source>
            <translation>Point précis</translation>
        </message>
        <message>
            <source>Cited for</source>
            <translation>Citée pour</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Vérifiée par</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifiée le</translation>
        </message>
        <message>
            <source>Theory</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Prétention</translation>
        </message>
        <message>
            <source>What must be shown</source>
            <translation>Ce qui doit être établi</translation>
        </message>
        <message>
            <source>Date of the conduct</source>
            <translation>Date des faits</translation>
        </message>
        <message>
            <source>Decides which version of a clause counts.</source>
            <translation>Décide de la version de la clause qui compte.</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qui doit être fait</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Rule of counting</source>
            <translation>Règle de calcul</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Calculée depuis</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Holidays of</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <source>A country’s code, for business days: US, FR, US-CA.</source>
            <translation>Un code de pays, pour les jours ouvrés : US, FR, US-CA.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>One a line: courier, e-mail, registered post.</source>
            <translation>Un par ligne : porteur, courriel, lettre recommandée.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Proof of service</source>
            <translation>Preuve de la remise</translation>
        </message>
        <message>
            <source>In answer to</source>
            <translation>En réponse à</translation>
        </message>
        <message>
            <source>Sent as (draft)</source>
            <translation>Envoyé selon le projet</translation>
        </message>
        <message>
            <source>{n} stands for the number: Ex. {n}</source>
            <translation>{n} tient lieu du numéro : Pièce n° {n}</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>Numérotation</translation>
        </message>
        <message>
            <source>Bates prefix</source>
            <translation>Préfixe Bates</translation>
        </message>
        <message>
            <source>First Bates number</source>
            <translation>Premier numéro Bates</translation>
        </message>
        <message>
            <source>Digits of a Bates number</source>
            <translation>Chiffres d’un numéro Bates</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Empty: the source’s own title.</source>
            <translation>Vide : le titre même de la source.</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Présentée comme</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Empty: all of them. Or those enclosed, such as 2-5, 9.</source>
            <translation>Vide : toutes. Ou celles qui sont jointes, par exemple 2-5, 9.</translation>
        </message>
        <message>
            <source>Replaced pages</source>
            <translation>Pages remplacées</translation>
        </message>
        <message>
            <source>Pages that another PDF of the case shows, such as 3 = S12 p. 1.</source>
            <translation>Pages que montre un autre PDF du dossier, par exemple 3 = S12 p. 1.</translation>
        </message>
        <message>
            <source>Authentication basis</source>
            <translation>Mode d’authentification</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Date it bears</source>
            <translation>Date portée</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Pour le compte de</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <source>Series of exhibits</source>
            <translation>Série de pièces</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Réglée</translation>
        </message>
        <message>
            <source>A lane of the timeline</source>
            <translation>Un couloir de la frise</translation>
        </message>
        <message>
            <source>Place in order</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Small numbers come first; empty counts as 0.</source>
            <translation>Les petits nombres d’abord ; vide vaut 0.</translation>
        </message>
        <message>
            <source>This is no whole number. Write digits, such as 14.</source>
            <translation>Ce n’est pas un nombre entier. Écrivez des chiffres, par exemple 14.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Reading a source</source>
            <translation>En lisant une source</translation>
        </message>
        <message>
            <source>Select words</source>
            <translation>Choisir des mots</translation>
        </message>
        <message>
            <source>Quote, figure, event, clause, link</source>
            <translation>Citation, chiffre, événement, clause, lien</translation>
        </message>
        <message>
            <source>Previous and next highlight</source>
            <translation>Surlignage précédent et suivant</translation>
        </message>
        <message>
            <source>Choose the highlight; again: open what rests on it</source>
            <translation>Choisir le surlignage ; encore : ouvrir ce qui s’y appuie</translation>
        </message>
        <message>
            <source>Find words in the text, the cells or the pages</source>
            <translation>Chercher dans le texte, les cellules ou les pages</translation>
        </message>
        <message>
            <source>Previous and next source</source>
            <translation>Source précédente et suivante</translation>
        </message>
        <message>
            <source>Read wide</source>
            <translation>Lire en large</translation>
        </message>
        <message>
            <source>Edit details, link, mark reviewed</source>
            <translation>Modifier les détails, lier, marquer relue</translation>
        </message>
        <message>
            <source>On a page</source>
            <translation>Sur une page</translation>
        </message>
        <message>
            <source>Move the caret; with Ctrl by words</source>
            <translation>Déplacer le curseur ; avec Ctrl, par mots</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Tourner la page</translation>
        </message>
        <message>
            <source>Larger, smaller, fit the width, 100 %</source>
            <translation>Agrandir, réduire, ajuster à la largeur, 100 %</translation>
        </message>
        <message>
            <source>In a draft</source>
            <translation>Dans un projet</translation>
        </message>
        <message>
            <source>Put in an item, by name or handle</source>
            <translation>Insérer un élément, par nom ou par repère</translation>
        </message>
        <message>
            <source>Find, replace</source>
            <translation>Rechercher, remplacer</translation>
        </message>
        <message>
            <source>Go to the next word that may be misspelt</source>
            <translation>Aller au mot suivant à vérifier</translation>
        </message>
        <message>
            <source>Bold, italic</source>
            <translation>Gras, italique</translation>
        </message>
        <message>
            <source>Body text, headings</source>
            <translation>Corps du texte, titres</translation>
        </message>
        <message>
            <source>Item deeper, less deep</source>
            <translation>Élément plus ou moins profond</translation>
        </message>
        <message>
            <source>Footnote, comment</source>
            <translation>Note de bas de page, commentaire</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>Dans une liste</translation>
        </message>
        <message>
            <source>Open, edit, remove</source>
            <translation>Ouvrir, modifier, retirer</translation>
        </message>
        <message>
            <source>Copy the item for a draft</source>
            <translation>Copier l’élément pour un projet</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Accept, edit, dismiss a suggestion</source>
            <translation>Retenir, modifier, écarter une suggestion</translation>
        </message>
        <message>
            <source>Go to a place of the navigator</source>
            <translation>Aller à une rubrique du navigateur</translation>
        </message>
        <message>
            <source>Go to the next pane</source>
            <translation>Aller au volet suivant</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Party</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Assent</source>
            <translation>Acceptation</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Prétention</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Exhibit</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Draft version</source>
            <translation>Version du projet</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Citation</source>
            <translation type="unfinished">Référence</translation>
        </message>
        <message>
            <source>Bound value</source>
            <translation>Valeur reliée</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>Valeur à vérifier</translation>
        </message>
        <message>
            <source>Quote differs</source>
            <translation>Citation inexacte</translation>
        </message>
        <message>
            <source>What the colours say</source>
            <translation>Ce que disent les couleurs</translation>
        </message>
        <message>
            <source>The pointer on a highlight names what rests on it; a click chooses it, another opens the item.</source>
            <translation>Le pointeur sur un surlignage nomme ce qui s’y appuie ; un clic le choisit, un autre ouvre l’élément.</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down go from highlight to highlight; Return chooses, Return again opens. Shift and the arrows select words; Q, F, E, C and L pin them.</source>
            <translation>Alt+Haut et Alt+Bas vont d’un surlignage à l’autre ; Entrée choisit, Entrée encore ouvre. Maj et les flèches choisissent des mots ; Q, F, E, C et L les épinglent.</translation>
        </message>
    </context>
    <context>
        <name>LibraryIntake</name>
        <message>
            <source>Bringing in a library</source>
            <translation>Import d’une bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>Lineage</name>
        <message>
            <source>Where it comes from</source>
            <translation>D’où il vient</translation>
        </message>
        <message>
            <source>%1 is repeated by %2</source>
            <translation>%1 est repris par %2</translation>
        </message>
        <message>
            <source>%1 stands alone</source>
            <translation>%1 est isolé</translation>
        </message>
        <message>
            <source>Reached: %1</source>
            <translation>Sélection : %1</translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>reprise</translation>
        </message>
        <message>
            <source>Our own word</source>
            <translation>Notre parole</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
    </context>
    <context>
        <name>LineageCard</name>
        <message>
            <source>Add origin…</source>
            <translation>Ajouter une origine…</translation>
        </message>
        <message>
            <source>Lineage</source>
            <translation>Filiation</translation>
        </message>
        <message>
            <source>Derives from</source>
            <translation>Provient de</translation>
        </message>
        <message>
            <source>Repeated by</source>
            <translation>Reprise par</translation>
        </message>
        <message>
            <source>Came inside</source>
            <translation>Reçue dans</translation>
        </message>
        <message>
            <source>What it repeats adds a report, not a new origin.</source>
            <translation>Ce qu’elle répète ajoute une reprise, non une origine.</translation>
        </message>
        <message>
            <source>An origin of its own, as far as is known.</source>
            <translation>Origine propre, pour autant qu’on sache.</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Supprimer ce lien</translation>
        </message>
        <message>
            <source>May derive from – you decide</source>
            <translation>Pourrait provenir de – à vous de décider</translation>
        </message>
        <message>
            <source>is named in it</source>
            <translation>y est nommée</translation>
        </message>
        <message>
            <source>Derives from it</source>
            <translation>Elle en provient</translation>
        </message>
        <message>
            <source>Derives from %1</source>
            <translation>Provient de %1</translation>
        </message>
        <message>
            <source>Not from %1: do not offer it again</source>
            <translation>Pas de %1 : ne plus le proposer</translation>
        </message>
        <message>
            <source>may be translated: %1 in the same order</source>
            <translation>peut être traduit : %1 dans le même ordre</translation>
        </message>
        <message>
            <source>%1 is not offered as an origin of %2 again.</source>
            <translation>%1 ne sera plus proposée comme origine de %2.</translation>
        </message>
        <message>
            <source>shares %1 % of its phrases</source>
            <translation>%1 % de phrases communes</translation>
        </message>
        <message>
            <source>What does %1 derive from?</source>
            <translation>De quoi %1 provient-elle ?</translation>
        </message>
        <message>
            <source>%1 derives from %2.</source>
            <translation>%1 provient de %2.</translation>
        </message>
        <message>
            <source>Link removed.</source>
            <translation>Lien supprimé.</translation>
        </message>
    </context>
    <context>
        <name>LinkedItems</name>
        <message>
            <source>Link to another item</source>
            <translation>Lier à un autre élément</translation>
        </message>
        <message>
            <source>Linked items</source>
            <translation>Éléments liés</translation>
        </message>
        <message>
            <source>Nothing is linked yet.</source>
            <translation>Rien n’est encore lié.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Supprimer ce lien</translation>
        </message>
        <message>
            <source>Link removed.</source>
            <translation>Lien supprimé.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Filter this list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation>Lier à…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
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
        <name>MatrixModel</name>
        <message>
            <source>Element and clause in force</source>
            <translation>Élément et clause en vigueur</translation>
        </message>
        <message>
            <source>Facts and figures for</source>
            <translation>Faits et chiffres à l’appui</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Corroboration</source>
            <translation>Corroboration</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacune</translation>
        </message>
    </context>
    <context>
        <name>Mention</name>
        <message>
            <source>Item by name or handle</source>
            <translation>Élément, par nom ou repère</translation>
        </message>
        <message>
            <source>Type a name or a handle</source>
            <translation>Tapez un nom ou un repère</translation>
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished">Éléments</translation>
        </message>
        <message>
            <source>Return cites it · Ctrl+Return puts its value in</source>
            <translation>Entrée : renvoi · Ctrl+Entrée : valeur</translation>
        </message>
        <message>
            <source>Return names and cites the clause</source>
            <translation>Entrée nomme la clause et y renvoie</translation>
        </message>
        <message>
            <source>Return puts its value in · Ctrl+Return cites it</source>
            <translation>Entrée : valeur · Ctrl+Entrée : renvoi</translation>
        </message>
        <message>
            <source>Date of this document</source>
            <translation>Date de ce document</translation>
        </message>
        <message>
            <source>Deadline of this document</source>
            <translation>Échéance de ce document</translation>
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished">Client</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation type="unfinished">Destinataire</translation>
        </message>
        <message>
            <source>Title of the case</source>
            <translation>Titre du dossier</translation>
        </message>
    </context>
    <context>
        <name>NewFromCase</name>
        <message>
            <source>The firm’s letterhead, wording and house style</source>
            <translation>L’en-tête, les formules et la présentation du cabinet</translation>
        </message>
        <message>
            <source>Templates kept in the case</source>
            <translation>Les modèles gardés dans le dossier</translation>
        </message>
        <message>
            <source>Series of exhibits: labels and numbering</source>
            <translation>Les séries de pièces : désignation et numérotation</translation>
        </message>
        <message>
            <source>Tags and lanes of the timeline</source>
            <translation>Les étiquettes et les couloirs de la frise</translation>
        </message>
        <message>
            <source>Claims and elements, as a skeleton</source>
            <translation>Les prétentions et leurs éléments, comme canevas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>New case from this one</source>
            <translation>Nouveau dossier d’après celui-ci</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Continuer…</translation>
        </message>
        <message>
            <source>No evidence, person, figure, draft, note or privileged item goes along. What does is searched for names of this case before anything is written.</source>
            <translation>Aucune preuve, personne, chiffre, projet, note ni élément couvert par le secret ne suit. Les noms de ce dossier sont cherchés dans ce qui suit avant que rien ne soit écrit.</translation>
        </message>
        <message>
            <source>Names of this case found: %1</source>
            <translation>Noms de ce dossier trouvés : %1</translation>
        </message>
        <message>
            <source>Write the case…</source>
            <translation>Écrire le dossier…</translation>
        </message>
        <message>
            <source>Nothing has been written. Decide about each: put a blank in its place, leave the whole item out, or keep it because it is no name here.</source>
            <translation>Rien n’a été écrit. Décidez de chacun : mettre un blanc à sa place, laisser l’élément entier de côté, ou le garder parce que ce n’est pas un nom ici.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>In these words</source>
            <translation>Dans ces mots</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>For all:</source>
            <translation>Pour tous :</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <source>Still to be decided: %1</source>
            <translation>Restent à décider : %1</translation>
        </message>
        <message>
            <source>Firm’s profile</source>
            <translation>Profil du cabinet</translation>
        </message>
        <message>
            <source>Title of the new case</source>
            <translation>Titre du nouveau dossier</translation>
        </message>
        <message>
            <source>Put a blank</source>
            <translation>Mettre un blanc</translation>
        </message>
        <message>
            <source>Leave the item out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
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
        <name>Noting</name>
        <message>
            <source>Keep as a note</source>
            <translation type="unfinished">Conserver comme note</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished">Conserver</translation>
        </message>
        <message>
            <source>The words are kept as they are, dated, and privileged unless you say not.</source>
            <translation>Le texte est conservé tel quel, daté, et protégé par le secret sauf indication contraire.</translation>
        </message>
        <message>
            <source>Note of a call</source>
            <translation>Note d’un appel</translation>
        </message>
        <message>
            <source>Note of a meeting</source>
            <translation>Note d’une réunion</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished">Courriel</translation>
        </message>
        <message>
            <source>Other note</source>
            <translation>Autre note</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>Of the call, the meeting or the message.</source>
            <translation type="unfinished">De l’appel, de la réunion ou du message.</translation>
        </message>
        <message>
            <source>With, or from</source>
            <translation>Avec, ou de</translation>
        </message>
        <message>
            <source>Privilege</source>
            <translation type="unfinished">Secret</translation>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished">Mots</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Source text of the original</source>
            <translation>Texte source de l’original</translation>
        </message>
        <message>
            <source>This format is not shown here</source>
            <translation>Ce format ne s’affiche pas ici</translation>
        </message>
        <message>
            <source>Its text is under “Text”. The file itself can be saved or opened.</source>
            <translation>Son texte est sous « Texte ». Le fichier lui-même peut être enregistré ou ouvert.</translation>
        </message>
        <message>
            <source>The pages of this file are locked</source>
            <translation>Les pages de ce fichier sont verrouillées</translation>
        </message>
        <message>
            <source>Give its password…</source>
            <translation>Donner le mot de passe…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Open elsewhere…</source>
            <translation>Ouvrir ailleurs…</translation>
        </message>
        <message>
            <source>The bytes as text: nothing in them is run or loaded</source>
            <translation>Les octets en texte : rien n’y est exécuté ni chargé</translation>
        </message>
        <message>
            <source>Its password is used to show the pages and is not kept.</source>
            <translation>Son mot de passe sert à afficher les pages et n’est pas conservé.</translation>
        </message>
        <message>
            <source>OCR…</source>
            <translation>Reconnaître…</translation>
        </message>
        <message>
            <source>Read the words of these pages by OCR</source>
            <translation>Lire les mots de ces pages par OCR</translation>
        </message>
        <message>
            <source>Save a copy of the original</source>
            <translation>Enregistrer une copie de l’original</translation>
        </message>
        <message>
            <source>A copy was saved as “%1”. It is outside the case from now on.</source>
            <translation>Copie enregistrée sous « %1 ». Elle est désormais hors du dossier.</translation>
        </message>
        <message>
            <source>A copy leaves the case: it is written to your downloads and opened by another program, which may run what is in it or use the network. Pincite does not watch or erase that copy.</source>
            <translation>Une copie quitte le dossier : elle est écrite dans vos téléchargements et ouverte par un autre programme, qui peut exécuter son contenu ou utiliser le réseau. Pincite ne surveille ni n’efface cette copie.</translation>
        </message>
        <message>
            <source>Open the original elsewhere?</source>
            <translation>Ouvrir l’original ailleurs ?</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Copier et ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>All trace to one origin. They count as one, however many repeat it.</source>
            <translation>Tout remonte à une seule origine, qui compte pour une, si souvent qu’on la répète.</translation>
        </message>
    </context>
    <context>
        <name>Out</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Word (*.docx)</source>
            <translation>Word (*.docx)</translation>
        </message>
        <message>
            <source>Export the draft</source>
            <translation>Exporter le projet</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation type="unfinished">Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>%1, blocks sending</source>
            <translation>%1, bloque l’envoi</translation>
        </message>
        <message>
            <source>%1, to check</source>
            <translation>%1, à vérifier</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>From evidence to letter</source>
            <translation>De la preuve à la lettre</translation>
        </message>
        <message>
            <source>Every figure in the letter is traced to a passage</source>
            <translation>Chaque chiffre de la lettre remonte à un passage</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Case details…</source>
            <translation>Fiche du dossier…</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <translation>
                <numerusform>%n prétention</numerusform>
                <numerusform>%n prétentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>The record is intact: chain, originals and database.</source>
            <translation>Le dossier est intact : chaîne, originaux et base de données.</translation>
        </message>
        <message>
            <source>Something is damaged: see History, and open a backup.</source>
            <translation>Un élément est endommagé : voyez l’Historique et ouvrez une sauvegarde.</translation>
        </message>
        <message>
            <source>Task done.</source>
            <translation>Tâche accomplie.</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter des sources</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>From a template</source>
            <translation>D’après un modèle</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Quick actions</source>
            <translation>Actions rapides</translation>
        </message>
    </context>
    <context>
        <name>PageRedactions</name>
        <message>
            <source>Draw the area that outside copies are not to show</source>
            <translation>Tracez la zone que les copies destinées à l’extérieur ne doivent pas montrer</translation>
        </message>
    </context>
    <context>
        <name>PageTools</name>
        <message>
            <source>Thumbnails</source>
            <translation type="unfinished">Vignettes</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Fit the width (0)</source>
            <translation>Ajuster à la largeur (0)</translation>
        </message>
        <message>
            <source>Redact an area: draw it on the page, or press again for numbers</source>
            <translation>Occulter une zone : tracez-la sur la page, ou appuyez de nouveau pour la donner en chiffres</translation>
        </message>
        <message>
            <source>Previous page (Page Up)</source>
            <translation type="unfinished">Page précédente (Page haut)</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation type="unfinished">Page suivante (Page bas)</translation>
        </message>
        <message>
            <source>Size: %1, fitted to the width</source>
            <translation>Taille : %1, ajustée à la largeur</translation>
        </message>
        <message>
            <source>Size: %1</source>
            <translation>Taille : %1</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Page of the original</source>
            <translation>Page de l’original</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>These words are not in the text that was read</source>
            <translation>Ces mots ne sont pas dans le texte relevé</translation>
        </message>
        <message>
            <source>Selection on page %1</source>
            <translation>Sélection en page %1</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Letter</source>
            <translation>Letter (US)</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Legal (US)</translation>
        </message>
        <message>
            <source>Tabloid</source>
            <translation>Tabloid (US)</translation>
        </message>
    </context>
    <context>
        <name>ParticularsCard</name>
        <message>
            <source>Choose an exhibit to see its details.</source>
            <translation>Choisissez une pièce pour en voir le détail.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished">Modifier</translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished">Source</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished">De</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">Pages</translation>
        </message>
        <message>
            <source>Bates</source>
            <translation>Bates</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation type="unfinished">Confidentialité</translation>
        </message>
        <message>
            <source>Privilege</source>
            <translation type="unfinished">Secret</translation>
        </message>
    </context>
    <context>
        <name>PartsCard</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisé par</translation>
        </message>
    </context>
    <context>
        <name>PassagesCard</name>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Select words in the text, then press Q, F, E, C or L.</source>
            <translation>Sélectionnez des mots dans le texte, puis tapez Q, F, E, C ou L.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>words recognised by OCR</source>
            <translation>mots reconnus par OCR</translation>
        </message>
        <message>
            <source>Words changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>Link this passage</source>
            <translation>Lier ce passage</translation>
        </message>
        <message>
            <source>Edit this passage</source>
            <translation>Modifier ce passage</translation>
        </message>
        <message>
            <source>Remove this passage</source>
            <translation>Supprimer ce passage</translation>
        </message>
        <message>
            <source>The source, read again, no longer says this here. Select the right words in the text and pin this passage to them, or leave it as it was.</source>
            <translation>La source, relue, ne dit plus cela ici. Choisissez les bons mots dans le texte et épinglez-y ce passage, ou laissez-le tel quel.</translation>
        </message>
        <message>
            <source>Pin to the selected words</source>
            <translation>Épingler aux mots choisis</translation>
        </message>
        <message>
            <source>Open %1  %2</source>
            <translation>Ouvrir %1  %2</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Montrer sur la page</translation>
        </message>
        <message>
            <source>Copy for a draft</source>
            <translation>Copier pour un projet</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translation type="unfinished">Traduire…</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Lier…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>“%1” is locked</source>
            <translation>« %1 » est verrouillé</translation>
        </message>
        <message>
            <source>Its password lets the text be read and the pages be shown. It is kept nowhere: the original stays locked, as it was received.</source>
            <translation>Le mot de passe permet de lire le texte et de montrer les pages. Il n’est conservé nulle part : l’original reste verrouillé, tel que reçu.</translation>
        </message>
        <message>
            <source>Unlock and read</source>
            <translation>Déverrouiller et lire</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished">Mot de passe</translation>
        </message>
        <message>
            <source>Type the password, or skip this file.</source>
            <translation>Saisissez le mot de passe, ou passez ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>PdfBack</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Typed on the page</source>
            <translation>Saisi sur la page</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>Surligné</translation>
        </message>
        <message>
            <source>Underlined</source>
            <translation>Souligné</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Barré</translation>
        </message>
        <message>
            <source>To insert</source>
            <translation>À insérer</translation>
        </message>
        <message>
            <source>Bring back remarks from PDF</source>
            <translation>Reprendre les remarques d’un PDF</translation>
        </message>
        <message>
            <source>Nobody wrote anything on this PDF.</source>
            <translation>Personne n’a rien écrit sur ce PDF.</translation>
        </message>
        <message>
            <source>Keep remarks</source>
            <translation>Conserver les remarques</translation>
        </message>
        <message>
            <source>Each becomes an internal remark at the words that it marks. The draft itself stays as it is.</source>
            <translation>Chacune devient une remarque interne à l’endroit des mots qu’elle marque. Le projet lui-même ne change pas.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Words marked</source>
            <translation>Mots marqués</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>at its words</source>
            <translation>à ses mots</translation>
        </message>
        <message>
            <source>whole draft</source>
            <translation>tout le projet</translation>
        </message>
        <message>
            <source>Remarks: %1, of which %2 on words that the draft no longer says</source>
            <translation>Remarques : %1, dont %2 sur des mots que le projet ne dit plus</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message numerus="yes">
            <source>%n parties</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n communications</source>
            <translation>
                <numerusform>%n communication</numerusform>
                <numerusform>%n communications</numerusform>
            </translation>
        </message>
        <message>
            <source>Add party</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Côté</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Fait partie de</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Représenté par</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>De notre côté</translation>
        </message>
        <message>
            <source>Their side</source>
            <translation>De leur côté</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Tiers</translation>
        </message>
        <message>
            <source>Who is in this matter?</source>
            <translation>Qui est concerné par ce dossier ?</translation>
        </message>
        <message>
            <source>Begin with the client and the other side: letters are addressed from here.</source>
            <translation>Commencez par le client et la partie adverse : les lettres s’adressent d’ici.</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>Type a handle or words</source>
            <translation>Repère ou mots</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Choose an item.</source>
            <translation>Choisissez un élément.</translation>
        </message>
    </context>
    <context>
        <name>Pinning</name>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation>Lier à…</translation>
        </message>
        <message>
            <source>Redact…</source>
            <translation>Occulter…</translation>
        </message>
        <message>
            <source>Quotation %1 pinned to %2.</source>
            <translation>Citation %1 épinglée à %2.</translation>
        </message>
        <message>
            <source>Event %1 recorded from %2.</source>
            <translation>Événement %1 relevé à %2.</translation>
        </message>
        <message>
            <source>Clause %1 recorded from %2.</source>
            <translation>Clause %1 relevée à %2.</translation>
        </message>
        <message>
            <source>New figure</source>
            <translation>Nouveau chiffre</translation>
        </message>
        <message>
            <source>Reading of %1  %2</source>
            <translation>Relevé de %1  %2</translation>
        </message>
        <message>
            <source>Figure %1 recorded from %2.</source>
            <translation>Chiffre %1 relevé à %2.</translation>
        </message>
        <message>
            <source>Reading of %1 recorded from %2.</source>
            <translation>Relevé de %1 ajouté à partir de %2.</translation>
        </message>
        <message>
            <source>Link these words to…</source>
            <translation>Lier ces mots à…</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>The words: %1 …</source>
            <translation>Les mots : %1 …</translation>
        </message>
        <message>
            <source>Linked to %1 from %2.</source>
            <translation>Lié à %1 depuis %2.</translation>
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
        <name>Popover</name>
        <message>
            <source>Edit the table…</source>
            <translation>Modifier le tableau…</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished">Ouvrir %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Supprimer</translation>
        </message>
        <message>
            <source>Said by the document itself</source>
            <translation>Dit par le document lui-même</translation>
        </message>
        <message>
            <source>%1 is no longer in the case</source>
            <translation>%1 n’est plus dans le dossier</translation>
        </message>
        <message>
            <source>What is said of it</source>
            <translation>Ce qui en est dit</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dit</translation>
        </message>
        <message>
            <source>Words before, such as: see</source>
            <translation>Mots avant, par exemple : voir</translation>
        </message>
        <message>
            <source>Pinpoint, such as: ¶ 7; empty: found by Pincite</source>
            <translation>Endroit, par exemple : § 7 ; vide : trouvé par Pincite</translation>
        </message>
        <message>
            <source>Words before the citation</source>
            <translation>Mots avant le renvoi</translation>
        </message>
        <message>
            <source>Pinpoint</source>
            <translation type="unfinished">Point précis</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Note de bas de page</translation>
        </message>
        <message>
            <source>Words of the footnote</source>
            <translation>Texte de la note</translation>
        </message>
        <message>
            <source>Written by Pincite from the case. Name the items it is about, in order.</source>
            <translation>Rédigé par Pincite à partir du dossier. Nommez les éléments concernés, dans l’ordre.</translation>
        </message>
        <message>
            <source>All that fit</source>
            <translation>Tous ceux qui conviennent</translation>
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished">Éléments</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Open the source</source>
            <translation>Ouvrir la source</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Première page</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>PDF preview</source>
            <translation>Aperçu PDF</translation>
        </message>
        <message>
            <source>Page as it will print</source>
            <translation>Page telle qu’elle sera imprimée</translation>
        </message>
        <message>
            <source>Setting…</source>
            <translation>Composition…</translation>
        </message>
        <message>
            <source>Last good page</source>
            <translation>Dernière page valable</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Printer…</source>
            <translation>Imprimante…</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Pages from 1 to %1, such as 1-3, 5</source>
            <translation>Des pages de 1 à %1, par exemple 1-3, 5</translation>
        </message>
        <message>
            <source>A number from 1 to %1</source>
            <translation>Un nombre de 1 à %1</translation>
        </message>
        <message>
            <source>True size (100 %)</source>
            <translation>Taille réelle (100 %)</translation>
        </message>
        <message>
            <source>Fit to the paper</source>
            <translation>Ajuster au papier</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplaires</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>United States: electronic filing</source>
            <translation>États-Unis : dépôt électronique</translation>
        </message>
        <message>
            <source>England and Wales: electronic bundle</source>
            <translation>Angleterre et pays de Galles : dossier électronique (bundle)</translation>
        </message>
        <message>
            <source>England and Wales: tabs before action</source>
            <translation>Angleterre et pays de Galles : onglets avant l’instance</translation>
        </message>
        <message>
            <source>France: pièces and bordereau</source>
            <translation>France : pièces et bordereau</translation>
        </message>
        <message>
            <source>Internal work product</source>
            <translation>Document de travail interne</translation>
        </message>
        <message>
            <source>Every rule is kept.</source>
            <translation>Toutes les règles sont respectées.</translation>
        </message>
        <message>
            <source>Some rules are not kept.</source>
            <translation>Certaines règles ne sont pas respectées.</translation>
        </message>
        <message>
            <source>Conformance report</source>
            <translation>Rapport de conformité</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>Export for filing</source>
            <translation>Exporter pour dépôt</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>For</source>
            <translation>À destination de</translation>
        </message>
        <message>
            <source>Numbers, stamps and volumes follow the profile; a report of its rules comes after.</source>
            <translation>La numérotation, les timbres et les volumes suivent le profil ; un rapport sur ses règles vient ensuite.</translation>
        </message>
        <message>
            <source>How the binder was made</source>
            <translation>Composition du recueil</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n à relire</numerusform>
                <numerusform>%n à relire</numerusform>
            </translation>
        </message>
        <message>
            <source>all reviewed</source>
            <translation>toutes relues</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>all pinpointed</source>
            <translation>tous situés</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflit</numerusform>
                <numerusform>%n conflits</numerusform>
            </translation>
        </message>
        <message>
            <source>no conflict</source>
            <translation>aucun conflit</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message numerus="yes">
            <source>%n dates uncertain</source>
            <translation>
                <numerusform>%n date incertaine</numerusform>
                <numerusform>%n dates incertaines</numerusform>
            </translation>
        </message>
        <message>
            <source>all dated</source>
            <translation>tous datés</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Prétentions</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>aucune lacune</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émis</translation>
        </message>
        <message>
            <source>frozen with its hash</source>
            <translation>figé, avec empreinte</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
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
        <name>ProofCard</name>
        <message>
            <source>Claim</source>
            <translation>Prétention</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Conduct: %1</source>
            <translation>Faits : %1</translation>
        </message>
        <message>
            <source>Link what supports it</source>
            <translation>Lier ce qui l’appuie</translation>
        </message>
        <message>
            <source>Link what disputes it</source>
            <translation>Lier ce qui le conteste</translation>
        </message>
        <message>
            <source>Variance across sources</source>
            <translation>Écarts entre les sources</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>The sources contradict one another.</source>
            <translation>Les sources se contredisent.</translation>
        </message>
        <message>
            <source>No document is linked to it.</source>
            <translation>Aucun document n’y est lié.</translation>
        </message>
        <message>
            <source>All of it goes back to our own side’s statement, which proves nothing alone.</source>
            <translation>Tout remonte à la parole de notre côté, qui seule ne prouve rien.</translation>
        </message>
        <message>
            <source>Possible second origin</source>
            <translation>Seconde origine possible</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
    </context>
    <context>
        <name>Putting</name>
        <message>
            <source>%1 has nothing that a draft could say or cite.</source>
            <translation>%1 n’a rien qu’un projet puisse dire ou citer.</translation>
        </message>
        <message>
            <source>A draft holds no pictures or files: add them to Sources and cite them.</source>
            <translation>Un projet ne contient ni image ni fichier : ajoutez-les aux sources et citez-les.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes were not copied with these words.</source>
            <translation>
                <numerusform>%n note n’a pas été copiée avec ces mots.</numerusform>
                <numerusform>%n notes n’ont pas été copiées avec ces mots.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words marked as deleted were left out.</source>
            <translation>Les mots marqués comme supprimés ont été laissés de côté.</translation>
        </message>
    </context>
    <context>
        <name>RangeStrip</name>
        <message>
            <source>Stretch of time in view</source>
            <translation>Période affichée</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Text of the source</source>
            <translation>Texte de la source</translation>
        </message>
        <message>
            <source>Nothing to read yet</source>
            <translation>Rien à lire pour l’instant</translation>
        </message>
        <message>
            <source>Choose a source on the left, or add evidence.</source>
            <translation>Choisissez une source à gauche, ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>No text was found in this source</source>
            <translation>Aucun texte trouvé dans cette source</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>Voir l’original</translation>
        </message>
        <message>
            <source>It is kept as it was received. Its pages can be looked at and exhibited.</source>
            <translation>Elle est conservée telle que reçue. Ses pages peuvent être consultées et produites.</translation>
        </message>
        <message>
            <source>This source has not been read</source>
            <translation>Cette source n’a pas été lue</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>La lire maintenant</translation>
        </message>
        <message>
            <source>It is kept as it was received. If it is locked, its password is asked for.</source>
            <translation>Elle est conservée telle que reçue. Si elle est verrouillée, son mot de passe est demandé.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Partie %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs</source>
            <translation>
                <numerusform>%n paragraphe</numerusform>
                <numerusform>%n paragraphes</numerusform>
            </translation>
        </message>
        <message>
            <source>Selection: %1, characters %2–%3</source>
            <translation>Sélection : %1, caractères %2–%3</translation>
        </message>
    </context>
    <context>
        <name>ReaderFoot</name>
        <message>
            <source>Earlier part</source>
            <translation>Partie précédente</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Partie suivante</translation>
        </message>
        <message>
            <source>Select words, then press a letter</source>
            <translation>Sélectionnez, puis tapez une lettre</translation>
        </message>
        <message>
            <source>Mark reviewed</source>
            <translation>Marquer relu</translation>
        </message>
        <message>
            <source>Review again</source>
            <translation>Relire encore</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>ReaderHead</name>
        <message>
            <source>Words recognised in a picture by a program: check them against the page</source>
            <translation>Mots reconnus dans une image par un programme : vérifiez-les sur la page</translation>
        </message>
        <message>
            <source>Previous source (Alt+Left)</source>
            <translation>Source précédente (Alt+←)</translation>
        </message>
        <message>
            <source>Next source (Alt+Right)</source>
            <translation>Source suivante (Alt+→)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>List or details</source>
            <translation>Liste ou détails</translation>
        </message>
        <message>
            <source>Read wide (F11)</source>
            <translation>Lire en large (F11)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Find in this source (Ctrl+F)</source>
            <translation>Chercher dans cette source (Ctrl+F)</translation>
        </message>
        <message>
            <source>Link this source (Ctrl+L)</source>
            <translation>Lier cette source (Ctrl+L)</translation>
        </message>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>Add reading…</source>
            <translation>Ajouter un relevé…</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>No source answers it yet. Pin one in the reader with F.</source>
            <translation>Aucune source n’y répond encore. Épinglez un passage avec F dans le lecteur.</translation>
        </message>
        <message>
            <source>Used: %1</source>
            <translation>Retenu : %1</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Retenir %1</translation>
        </message>
        <message>
            <source>%1, without a passage</source>
            <translation>%1, sans passage</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>En conflit</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Sans source</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Relevé %1</translation>
        </message>
        <message>
            <source>Use this reading</source>
            <translation>Retenir ce relevé</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>%1 is used now; drafts that bind it follow.</source>
            <translation>%1 est retenu ; les projets qui le citent suivent.</translation>
        </message>
    </context>
    <context>
        <name>Redacting</name>
        <message>
            <source>Redacted in every copy that leaves the case.</source>
            <translation>Occulté dans toute copie qui sort du dossier.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Depuis la gauche</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Depuis le haut</translation>
        </message>
        <message>
            <source>To, from the left</source>
            <translation>Jusqu’à, depuis la gauche</translation>
        </message>
        <message>
            <source>To, from the top</source>
            <translation>Jusqu’à, depuis le haut</translation>
        </message>
        <message>
            <source>Page %1, %2 by %3 wide and high; places count from its top left corner.</source>
            <translation>Page %1, large de %2 et haute de %3 ; les positions se comptent depuis son coin supérieur gauche.</translation>
        </message>
        <message>
            <source>Redaction of %1 lifted.</source>
            <translation>Occultation de %1 levée.</translation>
        </message>
        <message>
            <source>%1 redacted</source>
            <translation>%1 occulté</translation>
        </message>
        <message>
            <source>Save the redacted copy</source>
            <translation>Enregistrer la copie occultée</translation>
        </message>
        <message>
            <source>redaction log</source>
            <translation>relevé des occultations</translation>
        </message>
        <message>
            <source>Save the redaction log</source>
            <translation>Enregistrer le relevé des occultations</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>Enregistré sous « %1 ».</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished">Motif</translation>
        </message>
        <message>
            <source>Basis, as the log states it</source>
            <translation>Fondement (au relevé)</translation>
        </message>
        <message>
            <source>A rule, an order, an agreement…</source>
            <translation>Une règle, une ordonnance, une convention…</translation>
        </message>
        <message>
            <source>Gone from every copy that leaves the case, and listed in the redaction log. The original stays as it was received.</source>
            <translation>Supprimé de toute copie qui sort du dossier et porté au relevé des occultations. L’original reste tel qu’il a été reçu.</translation>
        </message>
        <message>
            <source>Redact</source>
            <translation>Occulter</translation>
        </message>
        <message>
            <source>Give a number, such as 72 or 36.5.</source>
            <translation>Indiquez un nombre, par exemple 72 ou 36,5.</translation>
        </message>
    </context>
    <context>
        <name>RedactionsCard</name>
        <message>
            <source>Log…</source>
            <translation>Relevé…</translation>
        </message>
        <message>
            <source>Save the redaction log</source>
            <translation>Enregistrer le relevé des occultations</translation>
        </message>
        <message>
            <source>Redactions</source>
            <translation>Occultations</translation>
        </message>
        <message>
            <source>Save the redacted copy…</source>
            <translation>Enregistrer la copie occultée…</translation>
        </message>
        <message>
            <source>Its text is set with a bar in their place when it is exhibited.</source>
            <translation>Dans la pièce produite, une barre en remplace le texte.</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>une zone</translation>
        </message>
        <message>
            <source>Lift this redaction</source>
            <translation>Lever cette occultation</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Comment</source>
            <translation type="unfinished">Remarque</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished">Régler</translation>
        </message>
        <message>
            <source>Comments stay inside: no document carries them.</source>
            <translation>Les commentaires restent internes : aucun document ne les porte.</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Aller au texte</translation>
        </message>
        <message>
            <source>Edit the comment</source>
            <translation>Modifier le commentaire</translation>
        </message>
        <message>
            <source>Delete the comment</source>
            <translation>Supprimer le commentaire</translation>
        </message>
        <message>
            <source>What is to be said</source>
            <translation>Ce qu’il y a à dire</translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished">Enregistrer</translation>
        </message>
        <message>
            <source>Comment changed.</source>
            <translation>Commentaire modifié.</translation>
        </message>
        <message>
            <source>Comment deleted.</source>
            <translation>Commentaire supprimé.</translation>
        </message>
        <message>
            <source>Comment resolved.</source>
            <translation>Commentaire clos.</translation>
        </message>
    </context>
    <context>
        <name>RemarksCard</name>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Add a comment</source>
            <translation>Ajouter une remarque</translation>
        </message>
        <message>
            <source>Tasks and comments</source>
            <translation>Tâches et remarques</translation>
        </message>
        <message>
            <source>No task and no comment.</source>
            <translation>Aucune tâche ni remarque.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Pour le %1</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>réglée</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Régler</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message>
            <source>Recognising words (OCR)</source>
            <translation>Reconnaissance des mots (OCR)</translation>
        </message>
        <message>
            <source>%1 was read again</source>
            <translation>%1 a été relue</translation>
        </message>
        <message numerus="yes">
            <source>%n passages found again</source>
            <translation>
                <numerusform>%n passage retrouvé</numerusform>
                <numerusform>%n passages retrouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passages whose words changed</source>
            <translation>
                <numerusform>%n passage dont le texte a changé</numerusform>
                <numerusform>%n passages dont le texte a changé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transcribed paragraphs kept</source>
            <translation>
                <numerusform>%n paragraphe transcrit conservé</numerusform>
                <numerusform>%n paragraphes transcrits conservés</numerusform>
            </translation>
        </message>
        <message>
            <source>compare them with what was read on p. %1 now</source>
            <translation>à comparer avec ce qui est lu maintenant p. %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sources were inside</source>
            <translation>
                <numerusform>%n source était à l’intérieur</numerusform>
                <numerusform>%n sources étaient à l’intérieur</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResponsesCard</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a response</source>
            <translation>Ajouter une réponse</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>No response is recorded.</source>
            <translation>Aucune réponse n’est consignée.</translation>
        </message>
    </context>
    <context>
        <name>RowTools</name>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Supprimer %1</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Nothing found</source>
            <translation>Rien de trouvé</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Ce que la recherche a trouvé</translation>
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
        <name>Sent</name>
        <message>
            <source>Compare two states…</source>
            <translation>Comparer deux états…</translation>
        </message>
        <message>
            <source>Bring back from Word…</source>
            <translation>Reprendre de Word…</translation>
        </message>
        <message>
            <source>Bring back remarks from PDF…</source>
            <translation>Reprendre les remarques d’un PDF…</translation>
        </message>
        <message>
            <source>Record service…</source>
            <translation>Consigner la notification…</translation>
        </message>
        <message>
            <source>Attach the signed copy…</source>
            <translation>Joindre l’exemplaire signé…</translation>
        </message>
        <message>
            <source>Write the kept PDF…</source>
            <translation>Écrire le PDF conservé…</translation>
        </message>
        <message>
            <source>Follow up…</source>
            <translation>Donner suite…</translation>
        </message>
        <message>
            <source>Brought back from Word.</source>
            <translation>Repris de Word.</translation>
        </message>
        <message>
            <source>Remarks brought back.</source>
            <translation>Remarques reprises.</translation>
        </message>
        <message>
            <source>How, one a line</source>
            <translation>Moyens, un par ligne</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>On whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>The addressee</source>
            <translation>Le destinataire</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Receipt, tracking number…</source>
            <translation>Accusé de réception, numéro de suivi…</translation>
        </message>
        <message>
            <source>Record service</source>
            <translation>Consigner la notification</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Consigner</translation>
        </message>
        <message>
            <source>It is kept as a communication, with the letter.</source>
            <translation>Elle est conservée comme communication, avec la lettre.</translation>
        </message>
        <message>
            <source>Service recorded.</source>
            <translation>Notification consignée.</translation>
        </message>
        <message>
            <source>Attach the signed copy</source>
            <translation>Joindre l’exemplaire signé</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
            <translation>Numérisations (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Signed copy kept.</source>
            <translation>Exemplaire signé conservé.</translation>
        </message>
        <message>
            <source>Write the kept PDF</source>
            <translation>Écrire le PDF conservé</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Donner suite</translation>
        </message>
        <message>
            <source>Make the draft</source>
            <translation>Créer le projet</translation>
        </message>
        <message>
            <source>It continues the exhibits, the defined terms and the open demands.</source>
            <translation>La suite reprend les pièces, les termes définis et les demandes pendantes.</translation>
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
            <source>Recognise the words of scans and pictures (OCR)</source>
            <translation>Reconnaître le texte des numérisations et des images (OCR)</translation>
        </message>
        <message>
            <source>By Tesseract, where it is installed on this computer. Such words are marked OCR wherever they are quoted.</source>
            <translation>Par Tesseract, s’il est installé sur cet ordinateur. Ces mots portent la mention OCR partout où ils sont cités.</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>Nouvelles sources</translation>
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
        <name>Sheet</name>
        <message>
            <source>Text of the template</source>
            <translation>Texte du modèle</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>New draft…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Go to the line</source>
            <translation>Aller à la ligne</translation>
        </message>
        <message>
            <source>In this case</source>
            <translation>Dans ce dossier</translation>
        </message>
        <message>
            <source>In the firm’s folder</source>
            <translation>Dans le répertoire du cabinet</translation>
        </message>
        <message>
            <source>With the program, as it is: copy it to change it</source>
            <translation>Avec le programme, tel quel : copiez-le pour le modifier</translation>
        </message>
        <message>
            <source>This template travels with the program: copy it to change it.</source>
            <translation>Ce modèle fait partie du programme : copiez-le pour le modifier.</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Save the template first.</source>
            <translation>Enregistrez d’abord le modèle.</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>Timeline on paper</source>
            <translation>Frise sur papier</translation>
        </message>
        <message>
            <source>Chronology on paper</source>
            <translation>Chronologie sur papier</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>All templates</source>
            <translation>Tous les modèles</translation>
        </message>
        <message>
            <source>Title, country, rule</source>
            <translation>Titre, pays, règle</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Trouver un modèle</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>No template has these words</source>
            <translation>Aucun modèle n’a ces mots</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Ce dossier</translation>
        </message>
        <message>
            <source>The firm</source>
            <translation>Le cabinet</translation>
        </message>
        <message>
            <source>Pincite</source>
            <translation>Pincite</translation>
        </message>
    </context>
    <context>
        <name>SourceDetails</name>
        <message>
            <source>Edit details (F2)</source>
            <translation>Modifier les détails (F2)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Repère</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Statement of</source>
            <translation>Parole de</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>%1 changed.</source>
            <translation>%1 modifié.</translation>
        </message>
    </context>
    <context>
        <name>SourceInspector</name>
        <message>
            <source>About the source</source>
            <translation>Au sujet de la source</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Drop files here to add evidence</source>
            <translation>Déposez ici des fichiers à verser</translation>
        </message>
        <message>
            <source>PDF, e-mail, saved pages, Word, sheets, images – copied in and hashed</source>
            <translation>PDF, courriels, pages, Word, tableaux, images – copiés, avec empreinte</translation>
        </message>
        <message>
            <source>Filter the sources</source>
            <translation>Filtrer les sources</translation>
        </message>
        <message>
            <source>Filter the sources (Ctrl+F)</source>
            <translation>Filtrer les sources (Ctrl+F)</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>No source here yet</source>
            <translation>Aucune source ici</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter des sources</translation>
        </message>
        <message>
            <source>Add articles, letters, e-mails, PDFs, sheets or whole folders. Each is kept untouched, hashed and read.</source>
            <translation>Ajoutez des articles, lettres, courriels, PDF, tableaux ou dossiers entiers. Chacun est conservé intact, avec son empreinte, et lu.</translation>
        </message>
        <message>
            <source>Order of addition</source>
            <translation>Ordre d’ajout</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation type="unfinished">Organe de presse</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>SourceMenu</name>
        <message>
            <source>Review again</source>
            <translation type="unfinished">Relire encore</translation>
        </message>
        <message>
            <source>Mark reviewed</source>
            <translation type="unfinished">Marquer relu</translation>
        </message>
        <message>
            <source>Edit details…</source>
            <translation type="unfinished">Modifier les détails…</translation>
        </message>
        <message>
            <source>Capture record…</source>
            <translation type="unfinished">Relevé de capture…</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation type="unfinished">Lier à…</translation>
        </message>
        <message>
            <source>Verify: unchanged since intake?</source>
            <translation>Vérifier : inchangée depuis la réception ?</translation>
        </message>
        <message>
            <source>Read the original again</source>
            <translation>Relire l’original</translation>
        </message>
        <message>
            <source>Read words by OCR</source>
            <translation>Lire les mots par OCR</translation>
        </message>
        <message>
            <source>Transcribe words of a picture…</source>
            <translation>Transcrire les mots d’une image…</translation>
        </message>
        <message>
            <source>Save a copy of the original…</source>
            <translation type="unfinished">Enregistrer une copie de l’original…</translation>
        </message>
        <message>
            <source>Open the original elsewhere…</source>
            <translation type="unfinished">Ouvrir l’original ailleurs…</translation>
        </message>
        <message>
            <source>What the colours say</source>
            <translation>Ce que disent les couleurs</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Supprimer</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Redacted in copies that leave the case</source>
            <translation>Occulté dans les copies qui sortent du dossier</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>A quotation that nothing rests on yet</source>
            <translation>Une citation sur laquelle rien ne repose encore</translation>
        </message>
        <message>
            <source>The words of the source have changed here</source>
            <translation>Le texte de la source a changé ici</translation>
        </message>
        <message>
            <source>Rests under a figure, an element, a claim or a demand</source>
            <translation>Appuie un chiffre, un élément, un moyen ou une demande</translation>
        </message>
        <message>
            <source>Rests under a fact or an event</source>
            <translation>Appuie un fait ou un événement</translation>
        </message>
        <message>
            <source>Rests under a clause, an agreement or an authority</source>
            <translation>Appuie une clause, un contrat ou une autorité</translation>
        </message>
        <message>
            <source>Disputes something</source>
            <translation>Conteste quelque chose</translation>
        </message>
        <message>
            <source>The passage that is chosen</source>
            <translation>Le passage choisi</translation>
        </message>
        <message>
            <source>Words that were looked for</source>
            <translation>Les mots recherchés</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Appuis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>%1 passages, which bear on %2 items</source>
            <translation>%1 passages, qui portent sur %2 éléments</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>To review</source>
            <translation type="unfinished">À relire</translation>
        </message>
        <message>
            <source>Privileged</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>Version du %1</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished">Relu</translation>
        </message>
        <message>
            <source>Work product</source>
            <translation type="unfinished">Document de travail</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données à caractère personnel</translation>
        </message>
        <message>
            <source>Trade secret</source>
            <translation>Secret des affaires</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sous scellés</translation>
        </message>
        <message>
            <source>Withheld for another reason</source>
            <translation>Non communiqué pour un autre motif</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter des sources</translation>
        </message>
        <message>
            <source>Other ways in…</source>
            <translation>Autres ajouts…</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviewed</source>
            <translation>
                <numerusform>%n relue</numerusform>
                <numerusform>%n relues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n à relire</numerusform>
                <numerusform>%n à relire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n sous secret</numerusform>
                <numerusform>%n sous secret</numerusform>
            </translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Select the words in the text first, then pin the passage to them.</source>
            <translation>Choisissez d’abord les mots dans le texte, puis épinglez-y le passage.</translation>
        </message>
        <message>
            <source>%1 is pinned to other words.</source>
            <translation>%1 est épinglé à d’autres mots.</translation>
        </message>
        <message>
            <source>transcribed by counsel</source>
            <translation>transcrit par l’avocat</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tableau %1</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Every word is known.</source>
            <translation>Tous les mots sont connus.</translation>
        </message>
        <message>
            <source>Looking for words…</source>
            <translation>Recherche de mots…</translation>
        </message>
        <message>
            <source>Add to the case's words</source>
            <translation>Ajouter aux mots du dossier</translation>
        </message>
        <message>
            <source>Add to the firm's words</source>
            <translation>Ajouter aux mots du cabinet</translation>
        </message>
        <message>
            <source>Known in this case and in every new one.</source>
            <translation>Connu dans ce dossier et dans chaque nouveau.</translation>
        </message>
        <message>
            <source>Ignore here</source>
            <translation>Ignorer ici</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <source>The case knows “%1” now.</source>
            <translation>Le dossier connaît désormais « %1 ».</translation>
        </message>
        <message>
            <source>The firm's words have “%1” now.</source>
            <translation>Le cabinet connaît désormais « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Approve…</source>
            <translation>Approuver…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Émettre…</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished">Émis</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished">Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>This document has been issued: it is frozen.</source>
            <translation>Ce document a été émis : il est figé.</translation>
        </message>
        <message numerus="yes">
            <source>%n findings block sending</source>
            <translation>
                <numerusform>%n constat bloque l’envoi</numerusform>
                <numerusform>%n constats bloquent l’envoi</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked as reviewed.</source>
            <translation>Marqué comme relu.</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Approve this draft</source>
            <translation>Approuver ce projet</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Note</translation>
        </message>
        <message>
            <source>The approval is bound to these words and exhibits: whatever changes them ends it.</source>
            <translation>L’approbation porte sur ces mots et ces pièces : tout changement y met fin.</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Approuvé.</translation>
        </message>
        <message>
            <source>The PDF is kept with its hash; the text and the numbers of its exhibits are fixed.</source>
            <translation>Le PDF est conservé avec son empreinte ; le texte et les numéros des pièces sont figés.</translation>
        </message>
        <message>
            <source>Issue this document?</source>
            <translation>Émettre ce document ?</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Émettre</translation>
        </message>
        <message>
            <source>Issued and kept.</source>
            <translation>Émis et conservé.</translation>
        </message>
        <message>
            <source>It is a draft again.</source>
            <translation>C’est à nouveau un projet.</translation>
        </message>
    </context>
    <context>
        <name>StandingCard</name>
        <message>
            <source>Audience</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Privilege</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Qui peut le voir</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>Fondement : %1</translation>
        </message>
        <message>
            <source>Held by: %1</source>
            <translation>Titulaire : %1</translation>
        </message>
        <message>
            <source>Reviewed by: %1</source>
            <translation>Vérifié par : %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>due</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>in the case</source>
            <translation>au dossier</translation>
        </message>
        <message>
            <source>“%1”
Rule: %2</source>
            <translation>« %1 »
Règle : %2</translation>
        </message>
        <message>
            <source>a number in digits</source>
            <translation>un nombre en chiffres</translation>
        </message>
        <message>
            <source>a number in words</source>
            <translation>un nombre en lettres</translation>
        </message>
        <message>
            <source>followed by what is counted</source>
            <translation>suivi de ce qui est compté</translation>
        </message>
        <message>
            <source>with a measure</source>
            <translation>avec une mesure</translation>
        </message>
        <message>
            <source>with a length of time</source>
            <translation>avec une durée</translation>
        </message>
        <message>
            <source>with a currency</source>
            <translation>avec une monnaie</translation>
        </message>
        <message>
            <source>a percentage</source>
            <translation>un pourcentage</translation>
        </message>
        <message>
            <source>a whole date</source>
            <translation>une date complète</translation>
        </message>
        <message>
            <source>a month and a year</source>
            <translation>un mois et une année</translation>
        </message>
        <message>
            <source>a day and a month, the year from the context</source>
            <translation>un jour et un mois, l’année d’après le contexte</translation>
        </message>
        <message>
            <source>a month alone, the year from the context</source>
            <translation>un mois seul, l’année d’après le contexte</translation>
        </message>
        <message>
            <source>a weekday, counted from the source’s own date</source>
            <translation>un jour de la semaine, compté depuis la date de la source</translation>
        </message>
        <message>
            <source>a part of a month</source>
            <translation>une partie d’un mois</translation>
        </message>
        <message>
            <source>a part of a year</source>
            <translation>une partie d’une année</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>un trimestre</translation>
        </message>
        <message>
            <source>counted from the source’s own date</source>
            <translation>compté depuis la date de la source</translation>
        </message>
        <message>
            <source>a date in numbers</source>
            <translation>une date en chiffres</translation>
        </message>
        <message>
            <source>about then</source>
            <translation>environ</translation>
        </message>
        <message>
            <source>until then</source>
            <translation>jusque-là</translation>
        </message>
        <message>
            <source>before then</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>at the latest</source>
            <translation>au plus tard</translation>
        </message>
        <message>
            <source>a length of time allowed</source>
            <translation>un délai</translation>
        </message>
        <message>
            <source>a length of time from an event</source>
            <translation>un délai depuis un événement</translation>
        </message>
        <message>
            <source>after a title such as Mr</source>
            <translation>après un titre tel que M.</translation>
        </message>
        <message>
            <source>with a form of company</source>
            <translation>avec une forme de société</translation>
        </message>
        <message>
            <source>beside an office held</source>
            <translation>près d’une fonction</translation>
        </message>
        <message>
            <source>beside a verb of speaking</source>
            <translation>près d’un verbe de parole</translation>
        </message>
        <message>
            <source>the speaker named after it</source>
            <translation>l’auteur nommé après</translation>
        </message>
        <message>
            <source>the speaker named before it</source>
            <translation>l’auteur nommé avant</translation>
        </message>
        <message>
            <source>a number of things</source>
            <translation>un nombre de choses</translation>
        </message>
        <message>
            <source>between two values</source>
            <translation>entre deux valeurs</translation>
        </message>
        <message>
            <source>from one value to another</source>
            <translation>d’une valeur à une autre</translation>
        </message>
        <message>
            <source>a number out of a total</source>
            <translation>un nombre sur un total</translation>
        </message>
        <message>
            <source>a run of years</source>
            <translation>une suite d’années</translation>
        </message>
        <message>
            <source>a run of days or months</source>
            <translation>une suite de jours ou de mois</translation>
        </message>
        <message>
            <source>half of a year</source>
            <translation>un semestre</translation>
        </message>
        <message>
            <source>a fiscal year</source>
            <translation>un exercice</translation>
        </message>
        <message>
            <source>the first months of a year</source>
            <translation>les premiers mois d’une année</translation>
        </message>
        <message>
            <source>a number of months up to a date</source>
            <translation>un nombre de mois jusqu’à une date</translation>
        </message>
        <message>
            <source>a decade</source>
            <translation>une décennie</translation>
        </message>
        <message>
            <source>the week of a day</source>
            <translation>la semaine d’un jour</translation>
        </message>
        <message>
            <source>the end of a year</source>
            <translation>la fin d’une année</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>une année</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>une saison</translation>
        </message>
        <message>
            <source>a limit in time</source>
            <translation>une limite de temps</translation>
        </message>
        <message>
            <source>since then</source>
            <translation>depuis lors</translation>
        </message>
        <message>
            <source>a name of the case</source>
            <translation>un nom du dossier</translation>
        </message>
        <message>
            <source>a name that is new</source>
            <translation>un nom nouveau</translation>
        </message>
        <message>
            <source>between quotation marks</source>
            <translation>entre guillemets</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>Qualifier</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Up to (for a range)</source>
            <translation>Jusqu’à (fourchette)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsCard</name>
        <message>
            <source>All of a kind…</source>
            <translation>Toutes d’une sorte…</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Nothing more that the rules find.</source>
            <translation>Les règles ne trouvent rien de plus.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Retenir</translation>
        </message>
        <message>
            <source>Accept %1</source>
            <translation>Retenir %1</translation>
        </message>
        <message>
            <source>Edit, then accept %1</source>
            <translation>Modifier, puis retenir %1</translation>
        </message>
        <message>
            <source>Dismiss %1</source>
            <translation>Écarter %1</translation>
        </message>
        <message>
            <source>%1 recorded: %2</source>
            <translation>%1 relevé : %2</translation>
        </message>
        <message>
            <source>Edit the suggestion</source>
            <translation>Modifier la suggestion</translation>
        </message>
        <message>
            <source>Suggestion accepted.</source>
            <translation>Suggestion retenue.</translation>
        </message>
        <message>
            <source>“%1” is not suggested again.</source>
            <translation>« %1 » ne sera plus proposé.</translation>
        </message>
        <message>
            <source>Accept all: %1 (%2)</source>
            <translation>Tout retenir : %1 (%2)</translation>
        </message>
        <message>
            <source>Dismiss all: %1 (%2)</source>
            <translation>Tout écarter : %1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions accepted.</source>
            <translation>
                <numerusform>%n suggestion retenue.</numerusform>
                <numerusform>%n suggestions retenues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions dismissed.</source>
            <translation>
                <numerusform>%n suggestion écartée.</numerusform>
                <numerusform>%n suggestions écartées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryDialog</name>
        <message>
            <source>Evidence taken in</source>
            <translation>Pièces reçues</translation>
        </message>
        <message>
            <source>Keep the damaged and unknown ones as well, unread</source>
            <translation>Conserver aussi les fichiers endommagés ou inconnus, sans les lire</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Déjà présentes</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajoutées</translation>
        </message>
        <message>
            <source>Not read, and why</source>
            <translation>Non lues, et pourquoi</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>Et %1 de plus.</translation>
        </message>
    </context>
    <context>
        <name>TagsCard</name>
        <message>
            <source>Give it a tag</source>
            <translation>Donner une étiquette</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>No tag.</source>
            <translation>Aucune étiquette.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>lane of the timeline</source>
            <translation>ligne de la frise</translation>
        </message>
        <message>
            <source>Tagged.</source>
            <translation>Étiquette posée.</translation>
        </message>
        <message>
            <source>Tag taken off.</source>
            <translation>Étiquette retirée.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Choose one, or type a new one.</source>
            <translation>Choisissez-en une, ou saisissez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Tag it</source>
            <translation>Étiqueter</translation>
        </message>
    </context>
    <context>
        <name>TasksCard</name>
        <message>
            <source>Add task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Il ne reste rien à faire.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Drafts</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Copier…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own</source>
            <translation>
                <numerusform>%n à vous</numerusform>
                <numerusform>%n à vous</numerusform>
            </translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>The template is saved.</source>
            <translation>Le modèle est enregistré.</translation>
        </message>
        <message>
            <source>This case</source>
            <translation>Ce dossier</translation>
        </message>
        <message>
            <source>The firm’s folder</source>
            <translation>Le répertoire du cabinet</translation>
        </message>
        <message>
            <source>Copy the template</source>
            <translation>Copier le modèle</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Keep it in</source>
            <translation>Le garder dans</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>The copy is yours to change; new drafts can be made from it.</source>
            <translation>La copie est à vous ; de nouveaux projets peuvent en être tirés.</translation>
        </message>
        <message>
            <source>Rename the template</source>
            <translation>Renommer le modèle</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>The template is removed.</source>
            <translation>Le modèle est supprimé.</translation>
        </message>
        <message>
            <source>The template is set aside: Bring back restores it.</source>
            <translation>Le modèle est mis de côté : « Rétablir » le ramène.</translation>
        </message>
        <message>
            <source>Share the template as</source>
            <translation>Partager le modèle sous</translation>
        </message>
        <message>
            <source>Pincite templates (*.pincite-template)</source>
            <translation>Modèles Pincite (*.pincite-template)</translation>
        </message>
        <message>
            <source>The template is written: %1</source>
            <translation>Le modèle est écrit : %1</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>Templates (*.pincite-template *.md *.txt)</source>
            <translation>Modèles (*.pincite-template *.md *.txt)</translation>
        </message>
        <message>
            <source>New draft…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Share as a file…</source>
            <translation>Partager comme fichier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Chronology</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>Ajouter un événement</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <source>Fit case</source>
            <translation>Tout le dossier</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Rapprocher</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>Éloigner</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Afficher le détail</translation>
        </message>
        <message>
            <source>Nothing is dated yet</source>
            <translation>Rien n’est encore daté</translation>
        </message>
        <message>
            <source>Select a date in a source and press Event, or add one here.</source>
            <translation>Sélectionnez une date dans une source et appuyez sur Événement, ou ajoutez-en un ici.</translation>
        </message>
        <message>
            <source>Graphic + table</source>
            <translation>Frise et tableau</translation>
        </message>
        <message>
            <source>Graphic</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with uncertain dates</source>
            <translation>
                <numerusform>%n à date incertaine</numerusform>
                <numerusform>%n à date incertaine</numerusform>
            </translation>
        </message>
        <message>
            <source>next deadline %1</source>
            <translation>prochaine échéance le %1</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation>Lier à…</translation>
        </message>
        <message>
            <source>Open its evidence</source>
            <translation>Ouvrir sa preuve</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Timeline on one sheet or several…</source>
            <translation>Frise sur une feuille ou plusieurs…</translation>
        </message>
        <message>
            <source>Chronology…</source>
            <translation>Chronologie…</translation>
        </message>
        <message>
            <source>Chronology with comments (internal)…</source>
            <translation>Chronologie commentée (interne)…</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>± month</source>
            <translation>± 1 mois</translation>
        </message>
        <message>
            <source>± year</source>
            <translation>± 1 an</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>sans preuve</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Several sheets overlap and are marked, to be joined.</source>
            <translation>Plusieurs feuilles se recouvrent, avec des repères pour les assembler.</translation>
        </message>
        <message>
            <source>Shows what is internal too.</source>
            <translation>Montre aussi ce qui est interne.</translation>
        </message>
        <message>
            <source>With the column of comments.</source>
            <translation>Avec la colonne des commentaires.</translation>
        </message>
        <message>
            <source>Internal copy</source>
            <translation>Exemplaire interne</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Ce jour, %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Échéance %1</translation>
        </message>
        <message numerus="yes">
            <source>%n events; Page Down steps through them, the table lists them.</source>
            <translation>
                <numerusform>%n événement ; Page suivante y mène, le tableau le donne.</numerusform>
                <numerusform>%n événements ; Page suivante les parcourt, le tableau les donne.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Body text</source>
            <translation>Corps du texte</translation>
        </message>
        <message>
            <source>Bold (Ctrl+B)</source>
            <translation>Gras (Ctrl+B)</translation>
        </message>
        <message>
            <source>Italic (Ctrl+I)</source>
            <translation>Italique (Ctrl+I)</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Note de bas de page</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Renvoi</translation>
        </message>
        <message>
            <source>Cite an item (@)</source>
            <translation>Renvoyer à un élément (@)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished">Valeur</translation>
        </message>
        <message>
            <source>Bind a value of the case (@)</source>
            <translation>Relier une valeur du dossier (@)</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished">Clause</translation>
        </message>
        <message>
            <source>Name and cite a clause</source>
            <translation>Nommer une clause et y renvoyer</translation>
        </message>
        <message>
            <source>Put in…</source>
            <translation>Insérer…</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished">Page %1 sur %2</translation>
        </message>
        <message>
            <source>Part of a letter</source>
            <translation>Partie d’une lettre</translation>
        </message>
        <message>
            <source>Table…</source>
            <translation>Tableau…</translation>
        </message>
        <message>
            <source>Page break</source>
            <translation>Saut de page</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Commenter…</translation>
        </message>
        <message>
            <source>Composed from the case</source>
            <translation>Composé à partir du dossier</translation>
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
        <name>Transcribing</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>A blank line begins a new paragraph.</source>
            <translation>Une ligne vide commence un nouveau paragraphe.</translation>
        </message>
        <message>
            <source>Transcribe %1</source>
            <translation>Transcrire %1</translation>
        </message>
        <message>
            <source>Add the words</source>
            <translation>Ajouter les mots</translation>
        </message>
        <message>
            <source>They stand after the source’s own words, can be quoted, and are marked as transcribed by counsel. The original stays as it is.</source>
            <translation>Ils suivent les mots de la source, peuvent être cités et portent la mention « transcrit par l’avocat ». L’original reste tel quel.</translation>
        </message>
        <message>
            <source>Words transcribed in %1.</source>
            <translation>Mots transcrits dans %1.</translation>
        </message>
    </context>
    <context>
        <name>TranslationView</name>
        <message>
            <source>Passages and their translations</source>
            <translation>Passages et leurs traductions</translation>
        </message>
        <message>
            <source>No passage to translate yet</source>
            <translation>Aucun passage à traduire</translation>
        </message>
        <message>
            <source>Pin words in the text; their translation is written here.</source>
            <translation>Épinglez des mots du texte ; leur traduction s’écrit ici.</translation>
        </message>
        <message>
            <source>Original (%1)</source>
            <translation>Original (%1)</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translation>Traduire…</translation>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation>Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Translation ours</source>
            <translation>Notre traduction</translation>
        </message>
        <message>
            <source>Not translated yet</source>
            <translation>Pas encore traduit</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>Traduit par</translation>
        </message>
        <message>
            <source>A name, or “ours” for a translation of our own.</source>
            <translation>Un nom, ou « nous » pour notre propre traduction.</translation>
        </message>
        <message>
            <source>ours</source>
            <comment>who translated</comment>
            <translation>nous</translation>
        </message>
        <message>
            <source>Translate %1</source>
            <translation>Traduire %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Translation of %1 kept.</source>
            <translation>Traduction de %1 enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>UnreadablePages</name>
        <message>
            <source>Use OCR</source>
            <translation>Utiliser l’OCR</translation>
        </message>
        <message>
            <source>Type the words…</source>
            <translation>Taper les mots…</translation>
        </message>
        <message>
            <source>The letters of p. %1 cannot be read: their font does not say which they are.</source>
            <translation>Les lettres de la p. %1 sont illisibles : leur police ne dit pas lesquelles ce sont.</translation>
        </message>
        <message>
            <source>No words were found on p. %1.</source>
            <translation>Aucun mot n’a été trouvé p. %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>Edit the version</source>
            <translation>Modifier la version</translation>
        </message>
        <message>
            <source>Remove the version</source>
            <translation>Supprimer la version</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Takes in: %1</source>
            <translation>Intègre : %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add an acceptance</source>
            <translation>Ajouter une acceptation</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Acceptée par</translation>
        </message>
        <message>
            <source>No acceptance is recorded.</source>
            <translation>Aucune acceptation n’est consignée.</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>date inconnue</translation>
        </message>
    </context>
    <context>
        <name>VersionStrip</name>
        <message>
            <source>Versions in force</source>
            <translation>Versions en vigueur</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>Choisie : %1</translation>
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
            <translation>Un dossier complet, à visiter</translation>
        </message>
        <message>
            <source>Open the sample case</source>
            <translation>Ouvrir le dossier d’exemple</translation>
        </message>
        <message>
            <source>New case from a case</source>
            <translation>Nouveau dossier d’après un autre</translation>
        </message>
        <message>
            <source>Its structure and wording, none of its names</source>
            <translation>Sa structure et ses formules, aucun de ses noms</translation>
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
    <context>
        <name>WordBack</name>
        <message>
            <source>Bring back from Word</source>
            <translation>Reprendre de Word</translation>
        </message>
        <message>
            <source>This copy says what the draft says, without a comment.</source>
            <translation>Cette copie dit ce que dit le projet, sans commentaire.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>What is ticked is accepted, the rest rejected. Values that no one touched stay bound; one change, which can be undone.</source>
            <translation>Ce qui est coché est accepté, le reste rejeté. Les valeurs auxquelles personne n’a touché restent liées ; c’est une seule modification, que l’on peut annuler.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Bound</source>
            <translation>Lié</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Tout rejeter</translation>
        </message>
        <message>
            <source>%1 (untracked)</source>
            <translation>%1 (hors suivi)</translation>
        </message>
        <message>
            <source>Composed from the case: change it there.</source>
            <translation>Composé d’après le dossier : modifiez-le là.</translation>
        </message>
        <message>
            <source>from the case</source>
            <translation>d’après le dossier</translation>
        </message>
        <message>
            <source>unbind %1</source>
            <translation>délier %1</translation>
        </message>
        <message>
            <source>The change lies in a bound value. Tick to let its words stand unbound.</source>
            <translation>La modification touche une valeur liée. Cochez pour en garder les mots sans lien.</translation>
        </message>
        <message>
            <source>removes %1</source>
            <translation>supprime %1</translation>
        </message>
        <message>
            <source>Not taken: %1</source>
            <translation>Non repris : %1</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Changes accepted: %1 of %2 · comments: %3</source>
            <translation>Modifications acceptées : %1 sur %2 · commentaires : %3</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished">Ce dossier est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>This draft has been reviewed or issued; duplicate it to go on.</source>
            <translation>Ce projet a été relu ou émis ; dupliquez-le pour continuer.</translation>
        </message>
    </context>
</TS>
