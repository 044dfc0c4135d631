<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>Adding</name>
        <message>
            <source>Files…</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>A folder…</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Paste as a note (Ctrl+V)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add evidence</source>
            <translation type="unfinished">Ajout de sources</translation>
        </message>
        <message>
            <source>Add a folder of evidence</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Of the call, the meeting or the message.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Privilege</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Keep as a note</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished"/>
        </message>
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
        <message>
            <source>stopped on request</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>Add agreement</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add version</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished">Contrats</translation>
        </message>
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
        <message>
            <source>Add clause</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished">Clause</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished">Version</translation>
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Cited as</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Pinned</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Conduct</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Exercise of a right</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Survival</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What was agreed?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Or open an agreement under Sources, select a provision and press Clause.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>Show all</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Show fewer</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing presses. Every figure and event stands as recorded.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished">Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished">Échéance</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Own side</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Single origin</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Two versions</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Not in force</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>To review</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Authorities</name>
        <message>
            <source>Authorities</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add authority</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished">Autorité</translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No authority is cited yet.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Adding evidence</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Adding a note</source>
            <translation type="unfinished"/>
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
        <name>CaseDialogs</name>
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
        <name>Changes</name>
        <message>
            <source>Accept suggestion</source>
            <translation>Suggestion retenue</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajout de sources</translation>
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
            <source>Edit capture record</source>
            <translation>Modification de la fiche de saisie</translation>
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
            <translation type="unfinished">Contrat</translation>
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
            <translation type="unfinished">Note</translation>
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
            <translation type="unfinished">Ouvrir</translation>
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
            <translation type="unfinished">Projet</translation>
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
        <name>Claims</name>
        <message>
            <source>Proof matrix</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What it rests on</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What must be shown?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add claim</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>A claim has elements; each rests on clauses, facts and figures.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add element</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Demands</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Authorities</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Claims</source>
            <translation type="unfinished">Prétentions</translation>
        </message>
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
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add a claim first.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>With gaps</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Single origin</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Contested</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 of %2 elements complete</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%n origins</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%n reports</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>ClauseTextCard</name>
        <message>
            <source>Across versions</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The same words.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>date not known</source>
            <translation type="unfinished"/>
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
        <name>CommunicationsCard</name>
        <message>
            <source>Add</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Communications</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing sent or received is recorded.</source>
            <translation type="unfinished"/>
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
        <name>Demands</name>
        <message>
            <source>Demands</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add demand</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Demand</source>
            <translation type="unfinished">Demande</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What is asked of the other side?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>A demand says who is to do what by when; letters number them.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add deadline</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Choose an item to see its details.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Edit %1</source>
            <translation type="unfinished"/>
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
        <name>DraftsCard</name>
        <message>
            <source>Open drafts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished">Projets</translation>
        </message>
        <message>
            <source>No draft yet: choose New draft to begin a letter or a report.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>No deadline is running.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>days left</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>days past the deadline</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Next deadline: %1</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this source</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>Previous (Shift+Return)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Next (Return)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished"/>
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
            <source>Not yet chosen</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Opposing party</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished">Juridiction</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>History</source>
            <translation type="unfinished">Historique</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Verify now</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Chain of records</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What it did</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished">Détails</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished">Rétablir</translation>
        </message>
        <message numerus="yes">
            <source>%n changes, each chained to the one before</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>There is nothing to take back or do again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Entries</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Head</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Chain of the journal</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Original bytes</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Search index</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>intact</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>DAMAGED: open a backup</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished">Éléments</translation>
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Redone</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Noted</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Nothing in the case was changed by it.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>added</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished">Lier</translation>
        </message>
        <message>
            <source>Case</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Open history</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Recent history</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>ItemDialogs</name>
        <message>
            <source>New: %1</source>
            <translation>Nouveau : %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished">Enregistrer</translation>
        </message>
        <message>
            <source>These rest on it and go along or lose the reference: %1.</source>
            <translation>Ces éléments s’y appuient et partiront aussi, ou perdront la référence : %1.</translation>
        </message>
        <message>
            <source>Remove?</source>
            <translation>Supprimer ?</translation>
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
            <translation type="unfinished">Lier %1 à…</translation>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished">Lier</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation type="unfinished">Relation</translation>
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
            <translation type="unfinished">Note</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
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
            <translation type="unfinished">Langue</translation>
        </message>
        <message>
            <source>As in en, fr, de.</source>
            <translation>Comme en, fr, de.</translation>
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
            <source>Empty means: translation ours.</source>
            <translation>Vide signifie : notre traduction.</translation>
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
            <translation type="unfinished">Chiffre</translation>
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
            <translation type="unfinished">Passage</translation>
        </message>
        <message>
            <source>Governing law</source>
            <translation>Droit applicable</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished">Contrat</translation>
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
            <translation type="unfinished">Source</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished">Version</translation>
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
            <translation type="unfinished">Personne</translation>
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
            <translation type="unfinished">Prétention</translation>
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
            <translation type="unfinished">Demande</translation>
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
            <translation type="unfinished">Communication</translation>
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
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
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
            <source>Series</source>
            <translation type="unfinished">Série</translation>
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
            <translation type="unfinished">Échéance</translation>
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
            <translation type="unfinished">Remarque</translation>
        </message>
        <message>
            <source>A lane of the timeline</source>
            <translation>Un couloir de la frise</translation>
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
        <name>Lineage</name>
        <message>
            <source>Where it comes from</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>repeats</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Our own word</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished"/>
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
            <translation type="unfinished">Rien n’est encore lié.</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Supprimer ce lien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished">Ouvrir</translation>
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
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished">Détails</translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link to…</source>
            <translation type="unfinished">Lier à…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"/>
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
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Facts and figures for</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Corroboration</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Gap</source>
            <translation type="unfinished"/>
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
        <name>Overview</name>
        <message>
            <source>From evidence to letter</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Every figure in the letter is traced to a passage</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished">Vue d’ensemble</translation>
        </message>
        <message>
            <source>Case details…</source>
            <translation type="unfinished">Fiche du dossier…</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation type="unfinished">Sauvegarder…</translation>
        </message>
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
        <message>
            <source>Add evidence</source>
            <translation type="unfinished">Ajout de sources</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>From a template</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished">Frise</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Quick actions</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished">Sources</translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>all reviewed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Passages</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>all pinpointed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished">Chiffres</translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>no conflict</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>%n dates uncertain</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>all dated</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Claims</source>
            <translation type="unfinished">Prétentions</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>no gap</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished">Projets</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>frozen with its hash</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Page of the original</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Fit the width (Ctrl+0)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Previous page (Page Up)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>These words are not in the text that was read</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Selection on page %1</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>PartsCard</name>
        <message>
            <source>Used by</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>People</source>
            <translation type="unfinished">Personnes</translation>
        </message>
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
        <message>
            <source>Add party</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Side</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Represented by</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Our side</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Their side</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Neither</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Who is in this matter?</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Begin with the client and the other side: letters are addressed from here.</source>
            <translation type="unfinished"/>
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
            <translation type="unfinished">Éléments</translation>
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
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished">Chiffre</translation>
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Clause</source>
            <translation type="unfinished">Clause</translation>
        </message>
        <message>
            <source>Link to…</source>
            <translation type="unfinished">Lier à…</translation>
        </message>
        <message>
            <source>Quotation %1 pinned to %2.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Event %1 recorded from %2.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Clause %1 recorded from %2.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>New figure</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Reading of %1  %2</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Figure %1 recorded from %2.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Reading of %1 recorded from %2.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link these words to…</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished">Lier</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation type="unfinished">Relation</translation>
        </message>
        <message>
            <source>The words: %1 …</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Linked to %1 from %2.</source>
            <translation type="unfinished"/>
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
        <name>ProofCard</name>
        <message>
            <source>Claim</source>
            <translation type="unfinished">Prétention</translation>
        </message>
        <message>
            <source>Element</source>
            <translation type="unfinished">Élément</translation>
        </message>
        <message>
            <source>Conduct: %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link what supports it</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link what disputes it</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Variance across sources</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Repeats</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The sources contradict one another.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No document is linked to it.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All of it goes back to our own side’s statement, which proves nothing alone.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All trace to one origin. They count as one, however many repeat it.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Possible second origin</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Text of the source</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Nothing to read yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Choose a source on the left, or add evidence.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No text was found in this source</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Show the original</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>It is kept as it was received. Its pages can be looked at and exhibited.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>%n paragraphs</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
        </message>
        <message>
            <source>Selection: %1, characters %2–%3</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>ReaderFoot</name>
        <message>
            <source>Earlier part</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Next part</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Select words, then press a letter</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>To review again</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Mark reviewed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>ReaderHead</name>
        <message>
            <source>Previous source (Alt+Left)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Next source (Alt+Right)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>List or details</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Original</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Find in this source (Ctrl+F)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Link this source (Ctrl+L)</source>
            <translation type="unfinished"/>
        </message>
        <message numerus="yes">
            <source>%n passages</source>
            <translation type="unfinished">
                <numerusform/>
                <numerusform/>
            </translation>
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
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation type="unfinished">Sources</translation>
        </message>
        <message>
            <source>Drop files here to add evidence</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>PDF, e-mail, saved pages, Word, sheets, images – copied in and hashed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Filter the sources</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Filter the sources (Ctrl+F)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No source here yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Add evidence</source>
            <translation type="unfinished">Ajout de sources</translation>
        </message>
        <message>
            <source>Add articles, letters, e-mails, PDFs, sheets or whole folders. Each is kept untouched, hashed and read.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Order of addition</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Outlet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>A quotation that nothing rests on yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished">Source</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 passages, which bear on %2 items</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>To review</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Privileged</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Version of %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>SummaryDialog</name>
        <message>
            <source>Evidence added</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished"/>
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
        <name>TranslationView</name>
        <message>
            <source>Passages and their translations</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No passage to translate yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Pin words in the text; their translation is written here.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Original (%1)</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Translate…</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This case is open for reading only.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Translation ours</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Not translated yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Langue</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Empty means: translation ours.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Translate %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished">Enregistrer</translation>
        </message>
        <message>
            <source>Translation of %1 kept.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>VersionStrip</name>
        <message>
            <source>Versions in force</source>
            <translation type="unfinished"/>
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
