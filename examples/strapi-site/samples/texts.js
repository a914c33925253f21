'use strict';

/**
 * Sample contents of our own: places, people and firms are made up. The first article carries all that Strapi's blocks
 * editor knows, and slips for Titraille to find.
 */

const text = (value, marks = {}) => ({ type: 'text', text: value, ...marks });
const link = (url, value) => ({ type: 'link', url, children: [text(value)] });
const paragraph = (...children) => ({ type: 'paragraph', children: children.map((c) => (typeof c === 'string' ? text(c) : c)) });
const heading = (level, value) => ({ type: 'heading', level, children: [text(value)] });
const quote = (value) => ({ type: 'quote', children: [text(value)] });
const code = (value) => ({ type: 'code', language: 'bash', children: [text(value)] });
const item = (...children) => ({ type: 'list-item', children: children.map((c) => (typeof c === 'string' ? text(c) : c)) });
const list = (format, ...items) => ({ type: 'list', format, children: items });
const image = {
  type: 'image',
  image: {
    name: 'banc-d-essai.png', alternativeText: 'Le banc d’essai, capot ouvert', url: '/banc-d-essai.png', caption: 'Le banc d’essai',
    width: 480, height: 270, formats: {}, hash: 'banc_d_essai', ext: '.png', mime: 'image/png', size: 0.1, provider: 'local',
    createdAt: '2026-01-12T08:00:00.000Z', updatedAt: '2026-01-12T08:00:00.000Z', previewUrl: null, provider_metadata: null,
  },
  children: [text('')],
};

const rich = [
  paragraph(
    'La coopérative ', text('Aurelune', { bold: true }), " a ouvert jeudi à Valberon un atelier de réparation de cartes graphiques destiné aux laboratoires publics. ",
    link('https://example.org/atelier', 'L’atelier'), ' occupe deux niveaux d’une ancienne imprimerie et emploie 14 personnes .',
  ),
  paragraph(
    'Les équipes remettent en état des cartes retirées des centres de calcul, puis les revendent avec une garantie de deux ans. En une année d’essai, elles ont remis en service 620 cartes sur 800 reçues, selon la directrice, ',
    text('Maëlle Corvisy', { italic: true }), '. Les autres servent de réserve de composants.',
  ),
  paragraph(
    'L’idée est née dans une salle de classe. Un professeur du lycée technique cherchait des cartes pour ses élèves et ne trouvait que du matériel hors de prix, alors que le centre de calcul voisin en jetait des caisses entières. Il a proposé un échange : les élèves trient, le centre donne. Trois ans plus tard, quatre d’entre eux travaillent dans l’atelier.',
  ),
  quote('« Nous ne vendons pas une carte que nous ne voudrions pas dans nos propres machines », résume la directrice.'),
  image,
  paragraph(
    'Le diagnostic tient en trois étapes. La carte passe d’abord au nettoyage, puis au banc d’essai, où un programme la fait travailler pendant six heures. La commande ',
    text('banc --duree 6h', { code: true }), " lance l'épreuve et note les erreurs de mémoire.",
  ),
  code('banc --duree 6h --journal resultats.csv'),
  list(
    'unordered',
    item('nettoyage et remplacement de la pâte thermique ;'),
    item('contrôle de l’alimentation par un ', text('technicien habilité', { underline: true }), ' ;'),
    item('épreuve de six heures et rapport remis à l’acheteur.'),
  ),
  paragraph(
    'Les universités de la région sont les premières clientes. Celle de Valberon a commandé 40 cartes pour ses travaux pratiques, à un prix que le vice-président chargé du numérique juge inférieur de moitié au neuf. Il prévoit une seconde commande à la rentrée .',
  ),
  paragraph(
    'La région a apporté une subvention de 300 000 euros, complétée par un prêt bancaire. En échange, la coopérative s’est engagée à former chaque année dix apprentis. Les premiers arriveront en septembre et passeront la moitié de leur temps au lycée technique.',
  ),
  paragraph(
    'Reste la question des pièces. Les fabricants ne fournissent pas tous leurs schémas, et certaines puces ne se trouvent plus que sur des cartes hors d’usage. Aurelune demande avec deux associations que les schémas soient publiés dix ans après la mise en vente. ',
    text('Aucun fabricant', { strikethrough: true }), ' Un seul fabricant a répondu, par la voix de son service juridique.',
  ),
  paragraph(
    'Les voisins de l’imprimerie ont obtenu que les bancs d’essai ne tournent pas la nuit. Leur bruit, mesuré à 58 décibels dans la cour, a été ramené à 41 par un mur de laine de bois. Les mesures sont affichées à l’entrée, et un comité de quartier les reçoit chaque mois.',
  ),
  paragraph(
    'La coopérative étudie aussi un second atelier, plus petit, à l’ouest du département. La décision sera prise au printemps par l’assemblée des sociétaires. Elle dépendra du nombre de cartes que les centres de calcul accepteront de céder plutôt que de détruire.',
  ),
];

const section = (a, b) => [paragraph(a), paragraph(b)];
const sections = [
  {
    label: 'Le chantier',
    text: section(
      "La ville de Valberon remplace ses lampadaires par des modèles commandés à distance. Le chantier a commencé lundi dans le quartier de la gare et doit durer quatre mois .",
      'Chaque lampe contient un petit calculateur qui mesure le passage des piétons. Les relevés restent dans la lampe et sont effacés au bout d’une heure, assure le service technique.',
    ),
  },
  {
    label: 'Le coût',
    text: section(
      "La commune a inscrit 480 000 euros au budget, dont un tiers est payé par le syndicat d'énergie. Les économies attendues atteignent 60 000 euros par an .",
      'Le maire adjoint, Ousmane Lartigue, précise que les anciennes lampes seront revendues à trois villages voisins. Le produit de la vente ira aux écoles.',
    ),
  },
  {
    label: 'Les réserves',
    text: section(
      "Une association d'habitants demande que les mesures soient vérifiées par un tiers. Elle a écrit au conseil municipal au début du mois .",
      'Le service technique a répondu qu’un rapport serait publié chaque trimestre. Une réunion publique est prévue à la fin du chantier.',
    ),
  },
];

const zone = [
  { __component: 'dossier.citation', author: 'Ousmane Lartigue', words: 'Nous éclairons ce qui sert.' },
  { __component: 'dossier.prose', text: section("Deux villages voisins ont demandé à visiter le chantier. La visite aura lieu en mai .", 'Le syndicat d’énergie prendra en charge le transport.') },
];

const markdown = `La bibliothèque de Valberon prête depuis mardi des **liseuses** aux abonnés de plus de douze ans. Le stock compte 45 appareils, achetés avec l'aide du [département](https://example.org/departement) .

> « Nous voulions des appareils que l'on peut réparer », explique la responsable, Inès Caumartin.

Chaque liseuse contient 200 titres du domaine public. Les lecteurs la gardent trois semaines, comme un livre. Un tutoriel explique la commande \`lire --taille 14\`, qui règle la taille du texte.

\`\`\`sh
lire --taille 14
\`\`\`

- le prêt est gratuit ;
- la réparation est faite sur place ;
- une caution de 20 euros est demandée.

![Une liseuse sur le comptoir](/banc-d-essai.png)

La bibliothèque fera un premier bilan en juin. Elle veut savoir si les lecteurs reviennent plus souvent, et pour quels livres .
`;

const html = `<p>Le <strong>club de robotique</strong> de Valberon a terminé samedi un bras articulé qui trie les piles usées. Il en traite 30 à la minute .</p>
<figure class="media"><oembed url="https://example.org/video/12"></oembed></figure>
<blockquote><p>« Le bras se trompe une fois sur cent », dit l'animateur, Yanis Pradel.</p></blockquote>
<p>Les plans sont <a href="https://example.org/plans" rel="nofollow">publiés en ligne</a>. Une seconde version est attendue à l'automne, avec une caméra moins chère.</p>
<pre><code class="language-sh">trier --bac 3</code></pre>
<p>La déchetterie prêtera un local pendant les essais .</p>`;

module.exports = {
  rich,
  article: { title: 'Aurelune répare les cartes graphiques des laboratoires', slug: 'aurelune-repare-cartes-graphiques', keyphrase: 'cartes graphiques', body: rich },
  belgian: {
    title: 'Un atelier répare les cartes graphiques des universités',
    keyphrase: 'cartes graphiques',
    body: [rich[0], rich[1], rich[8], rich[9]],
  },
  dossier: { title: 'Valberon change ses lampadaires', seo: { metaTitle: '', metaDescription: '' }, sections, zone },
  note: { titre: 'Des liseuses à la bibliothèque de Valberon', corps: markdown },
  encart: { titre: 'Un bras articulé trie les piles', contenu: html },
};
