"""Articles of our own writing, about people and companies that do not exist."""

# ruff: noqa: E501 - a paragraph of an article is one line

ENGLISH = """Ferry Line Says Rival Copied Its Timetables

The Verdane ferry line has accused its rival, Ostmark Shipping, of copying its timetables without leave.

“Ostmark consulted our records more than 12 million times in 2022 alone,” wrote Ann Example, the line’s counsel, in a letter sent on Thursday.

A ferry in the port of Verdane, March 2, 2023 (AFP/Archives – Jean EXEMPLE)

A measured answer

Ostmark said that it would review the questions and respond in due course. It gave no date.

From The Verdane Times

verdane newsletter icon
Sign up for Verdane Daily
What you need to know, summarized in one email.
Stay informed with accurate news you can trust.
By registering for the newsletter, you agree to the Privacy Policy.Add a Comment"""

FRENCH = """La compagnie de Verdane réclame ses horaires

Publié le 19 mai 2023 à 8h12

Par Anne Exemple

La compagnie affirme, dans une lettre envoyée jeudi, que son concurrent a consulté ses horaires plus de 12 millions de fois sur la seule année 2022.

« Nous demandons un audit complet d’ici au 7 juin », écrit son avocate, Anne Exemple.

Le concurrent promet de répondre.Ajouter un commentaire

Lire aussi : Les autres compagnies du port s’inquiètent

Partager | Facebook | Twitter

Abonnez-vous à notre newsletter pour ne rien manquer"""

CROWDED = """Accueil > Économie > Transports
Transports : la compagnie Verdane attaque son rival
Le 22/05/2023 à 09:41
Par Marie EXEMPLE avec AFP
Écouter
La compagnie Verdane a annoncé lundi qu'elle réclamait 3,2 millions d'euros à son rival Ostmark. Elle l'accuse d'avoir copié ses horaires.
Un navire de la compagnie à quai. © Jean Exemple / Agence du Port
« C'est un pillage », a déclaré son avocate. Quelque 1 500 relevés auraient été consultés chaque mois.
À lire aussi
Le port de Verdane s'agrandit encore, malgré les critiques
Ostmark n'a pas répondu. L'audience est fixée au 12 septembre 2023.
Newsletter
Chaque matin, l'essentiel de l'actualité
S'inscrire
"""

AGENCY = """VERDANE, May 19 (Reuters) - The Verdane ferry line said on Friday it would seek $3.2 million from its rival Ostmark over copied timetables.

Ostmark did not answer.

Reporting by Ann Example in Verdane; Editing by Bob Sample

Our Standards: The Principles of Trust.

Most Popular
"""

OLD_PAGE = """<html lang="en"><head><title>Ferry line sues - The Verdane Times</title></head><body>
<div id="header"><ul><li><a href="1">News</a></li><li><a href="2">Sport</a></li></ul></div>
<div class="main"><h1>Ferry line sues</h1>
<div class="meta"><span>By Ann Example</span> <span>May 19, 2023</span></div>
<div class="content">The Verdane ferry line has sued its rival.<br><br>It says that the rival consulted
its records more than 12 million times in 2022.<br> <br>The rival said that it would respond.</div>
<div class="related-posts"><h3>Related</h3><ul><li><a href="3">Another ferry story.</a></li></ul></div>
<div id="comments"><h3>2 comments</h3><p>The ferry is too expensive and always late.</p></div></div>
</body></html>"""

PAGE = """<!doctype html>
<html lang="fr-FR"><head><meta charset="utf-8">
<title>La compagnie réclame ses horaires | Le Journal du Port</title>
<meta property="og:site_name" content="Le Journal du Port">
<meta property="og:title" content="La compagnie réclame ses horaires">
<script type="application/ld+json">{"@type": "NewsArticle",
"headline": "La compagnie réclame ses horaires",
"datePublished": "2023-05-19T08:12:00+02:00",
"author": [{"@type": "Person", "name": "Anne Exemple"}]}</script>
<link rel="canonical" href="https://journal.example/a">
<!-- saved from url=(0030)https://journal.example/a?x=1 --></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/p">Politique du port</a></li></ul></nav>
<article><h1>La compagnie réclame ses horaires</h1>
<p class="byline">Par Anne Exemple</p>
<figure><img src="//remote.example/x.png"><img src="https://remote.example/y.png">
<figcaption>Le port, le 2 mars 2023 (AFP/Archives – Jean EXEMPLE)</figcaption></figure>
<p>La compagnie affirme, dans une lettre envoyée jeudi, que son concurrent a consulté ses
horaires plus de 12 millions de fois.</p>
<p>« Nous demandons un audit », écrit son <a href="/x">avocate</a>.<br>La suite est attendue.</p>
<h2>Une réponse mesurée</h2>
<p>Le concurrent a confirmé avoir reçu la lettre et promet de répondre de manière appropriée.</p>
<p>Sans date.</p>
<div class="newsletter"><p>Inscrivez-vous pour recevoir toute l'actualité du port le matin.</p></div>
<ul><li>Premier grief : un volume excessif de requêtes.</li>
<li>Second grief : un usage non déclaré des horaires.</li></ul>
<table><tr><th>Mois</th><th>Requêtes</th></tr><tr><td>Mars</td><td>1 500</td></tr>
<tr><td>Avril</td><td>2 300</td></tr></table>
<blockquote><p>Nous ne céderons pas sur ce point, a-t-elle ajouté devant la presse.</p></blockquote>
<p>La suite dépendra du tribunal de commerce, qui pourrait être saisi avant l'été.</p>
<p>Partager</p></article>
<aside><p>Lire aussi : un autre article très intéressant sur le port et ses habitants.</p></aside>
<footer><p>Tous droits réservés</p></footer><script>alert("never text")</script></body></html>"""
