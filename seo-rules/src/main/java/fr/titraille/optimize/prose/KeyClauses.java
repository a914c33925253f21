package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of an article that can stand in its title and summaries, the most telling first. */
public final class KeyClauses {

    private static final int SENTENCES = 16;
    private static final int WHOLE = 4;
    /** A key point counts as if it stood further down: the news is in the first paragraph. */
    private static final int KEY_POINT = 2;

    private static final double VAGUE_OPENING = 6;
    private static final double FACT = 9;

    /** A chip that no catalogue knows may be a slip: not the first thing to put in a title. */
    private static final double UNKNOWN_CHIP = 5;

    private KeyClauses() {}

    /** Reads the article's prose from the start. */
    public static List<KeyClause> of(AnalyzedArticle article) {
        List<KeyClause> out = new ArrayList<>();
        int seen = 0;
        for (Sentence sentence : article.body().sentences()) {
            if (seen < SENTENCES && isProse(article, sentence)) {
                for (StatementAttribution said : StatementAttribution.of(article.body(), sentence)) {
                    KeyClause clause =
                            clause(article, sentence, said, seen + (isKeyPoint(article, sentence) ? KEY_POINT : 0));
                    if (clause != null) {
                        out.add(clause);
                    }
                }
                seen++;
            }
        }
        facts(article, out);
        out.sort(Comparator.comparingDouble(KeyClause::weight).reversed());
        return out;
    }

    /** The first sentences as they stand, for a summary that nothing shorter makes; none that opens with a pronoun. */
    public static List<KeyClause> whole(AnalyzedArticle article) {
        List<KeyClause> out = new ArrayList<>();
        for (Sentence sentence : article.body().sentences()) {
            PartOfSpeech opening = article.body().pos(sentence.firstToken());
            boolean plain =
                    opening == PartOfSpeech.DET || opening == PartOfSpeech.PROPN || opening == PartOfSpeech.NOUN;
            if (out.size() < WHOLE && plain && isProse(article, sentence)) {
                out.add(new KeyClause(
                        sentence.index(), List.of(), List.of(sentence.range().of(article.text())), 0));
            }
        }
        return out;
    }

    /** Facts written anew from their fields, where they name their chip. */
    private static void facts(AnalyzedArticle article, List<KeyClause> out) {
        for (ChipFact fact : ChipFacts.french().extract(article).facts()) {
            boolean reported = fact.modality() == ChipFact.Modality.REPORTED;
            String headline = FactSentences.of(fact, article.body(), reported).orElse(null);
            if (headline == null
                    || fact.chip().stream()
                            .anyMatch(c -> ChipCatalogue.standard().find(c).isEmpty())) {
                continue;
            }
            int sentence = article.body()
                    .sentenceOf(article.body().firstTokenFrom(fact.evidence().start()))
                    .index();
            String bare = headline.substring(0, headline.length() - 1);
            out.add(new KeyClause(sentence, List.of(bare), reported ? List.of() : List.of(headline), FACT));
        }
    }

    private static boolean isProse(AnalyzedArticle article, Sentence sentence) {
        int block = article.layout().blockAt(sentence.range().start());
        String text = sentence.range().of(article.text());
        return block >= 0
                && tells(article.article().blocks().get(block))
                && text.endsWith(".")
                && !text.matches("(?s).*[«»\"!?…;].*");
    }

    private static boolean isKeyPoint(AnalyzedArticle article, Sentence sentence) {
        int block = article.layout().blockAt(sentence.range().start());
        return block >= 0 && article.article().blocks().get(block) instanceof Block.ListBlock;
    }

    /** Prose, and the key points that articles open or close with. */
    private static boolean tells(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.ListBlock;
    }

    private static @Nullable KeyClause clause(
            AnalyzedArticle article, Sentence sentence, StatementAttribution said, int place) {
        AnalyzedText body = article.body();
        String speaker = speaker(said.speaker(), article);
        boolean reported = said.speaker() != null;
        Set<String> headlines = new LinkedHashSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        KeptClause whole = Openings.bare(said.clause());
        for (KeptClause form : Shortening.of(whole)) {
            if (!SelfContained.inSummary(form)) {
                continue;
            }
            String text = Reported.sentence(form, said.shifted());
            String bare = text.substring(0, text.length() - 1);
            if (!reported) {
                headlines.add(bare);
                for (KeptClause shorter : Shortening.headlines(form)) {
                    headlines.add(ProseTemplates.upper(shorter.string()));
                }
                sentences.add(text);
                for (KeptClause shorter : Shortening.headlines(form)) {
                    sentences.add(ProseTemplates.upper(shorter.string()) + ".");
                }
            } else {
                String conditional = Conditional.of(form, said.shifted());
                if (conditional != null) {
                    headlines.add(conditional);
                    for (KeptClause shorter : Shortening.headlines(form)) {
                        String line = Conditional.of(shorter, said.shifted());
                        if (line != null) {
                            headlines.add(line);
                        }
                    }
                }
                if (speaker != null) {
                    headlines.add(bare + ", selon " + speaker);
                    sentences.add(bare + ", selon " + speaker + ".");
                    sentences.add("Selon " + speaker + ", " + Openings.inner(text));
                }
            }
        }
        if (sentences.isEmpty() && headlines.isEmpty()) {
            return null;
        }
        return new KeyClause(
                sentence.index(), List.copyOf(headlines), List.copyOf(sentences), weight(article, whole, place));
    }

    /** Whom the sentence names, where the words stand for themselves in a summary of the same article. */
    private static @Nullable String speaker(@Nullable String speaker, AnalyzedArticle article) {
        if (speaker == null) {
            return null;
        }
        boolean backward = speaker.matches("(?iu)(?:il|elle|ils|elles|la source|le groupe|la société|l['’]entreprise|"
                + "(?:la|le) (?:première|deuxième|seconde|second|premier)\\b.*|ce|cette|ces|son|sa|ses)\\b.*");
        if (!backward) {
            return Openings.inner(ReportedSpeakers.bare(speaker));
        }
        List<String> sources = article.article().metadata().sources();
        return ReportedSpeakers.name(speaker, sources.isEmpty() ? null : sources.get(0));
    }

    private static double weight(AnalyzedArticle article, KeptClause clause, int place) {
        double weight = 6.0 / (1 + place * 0.5);
        weight -= Set.of("il", "des", "de", "c'", "ce").contains(clause.key(0)) ? VAGUE_OPENING : 0;
        Set<String> names = new LinkedHashSet<>();
        for (Mention mention : Mentions.french().find(clause.text())) {
            boolean actor = mention.type() == Mention.Type.COMPANY || mention.type() == Mention.Type.CHIP;
            if (actor && clause.contains(mention.range())) {
                names.add(mention.name());
                boolean unknown = mention.type() == Mention.Type.CHIP
                        && ChipCatalogue.standard().find(mention.name()).isEmpty();
                weight -= unknown ? UNKNOWN_CHIP : 0;
            }
        }
        weight += Math.min(4, 1.5 * names.size());
        boolean figure =
                Figures.french().extract(clause.text(), null).stream().anyMatch(f -> clause.contains(f.range()));
        weight += figure ? 2 : 0;
        Keyphrase keyphrase = article.article().keyphrase();
        if (keyphrase != null && article.keyphrase() != null) {
            int found = article.keyphrase().wordsFound(Analyzer.french().analyze(clause.string()));
            weight +=
                    3.0 * found / Math.max(1, article.keyphrase().contentWords().size());
        }
        return weight;
    }
}
