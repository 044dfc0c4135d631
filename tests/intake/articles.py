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
