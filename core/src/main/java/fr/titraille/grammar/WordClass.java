package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closed word classes of French, read from one table, {@code word-classes.tsv}. Words are token keys: lower case,
 * straight apostrophe, œ as oe, an elided word with its apostrophe. A word may belong to several classes (« le » is
 * {@link #DEFINITE_ARTICLE} and {@link #THIRD_PERSON_ACCUSATIVE}); which one it is in a sentence is for syntax to say.
 *
 * <pre>{@code
 * WordClass.OF.has("d'");              // true: de, d’, du, des
 * WordClass.DETERMINER.has(token.key());
 * WordClass.of("dont");                // [RELATIVE_PRONOUN, PRONOUN, SUBORDINATOR, CLAUSE_OPENER]
 * }</pre>
 */
public enum WordClass {
    /** le, la, l’, les; the pronouns are written alike. */
    DEFINITE_ARTICLE,
    /** un, une, des. */
    INDEFINITE_ARTICLE,
    /** au, aux, du, des: à or de with the article. */
    CONTRACTION,
    /** ce, cet, cette, ces. */
    DEMONSTRATIVE_DETERMINER,
    /** son, sa, ses: of one owner. */
    ONE_OWNER_POSSESSIVE,
    /** son, leur and their forms. */
    THIRD_PERSON_POSSESSIVE,
    /** votre, ton and their forms. */
    SECOND_PERSON_POSSESSIVE,
    /** mon, ma … leur, leurs. */
    POSSESSIVE_DETERMINER,
    /** quel and its forms. */
    INTERROGATIVE_DETERMINER,
    /** aucun, nul and their forms. */
    NEGATIVE_DETERMINER,
    /** chaque, plusieurs, quelques, tout … */
    INDEFINITE_DETERMINER,
    /** le, la, l'. */
    SINGULAR_ARTICLE,
    /** Determiners of one known thing: le, ce, du, au. */
    SINGULAR_DEFINITE,
    /** Determiners of one thing, possessives among them. */
    SINGULAR_DETERMINER,
    /** Prepositions before whom something is counted for or belongs to: pour, chez, à, par. */
    HOLDER_PREPOSITION,
    /** Openings of the phrase for whoever gives, with a verb of taking: chez, auprès de, de. */
    SELLER_PREPOSITION,
    /** Numbers from two on, in letters. */
    CARDINAL,
    /** All determiners but numbers. */
    DETERMINER,
    /** Determiners that show a masculine noun. */
    MASCULINE_DETERMINER,
    /** Determiners that show a feminine noun. */
    FEMININE_DETERMINER,
    /** Determiners that show a plural noun. */
    PLURAL_DETERMINER,
    /** beaucoup, peu, plus … before « de ». */
    QUANTITY_ADVERB,
    /** Words that say how many or how much of something. */
    QUANTIFIER,
    /** très, plus, presque …: how much of a quality. */
    DEGREE_ADVERB,
    /** plus, moins, mieux … */
    COMPARATIVE,
    /** environ, près, quelque … */
    APPROXIMATION,
    /** seulement, uniquement … */
    RESTRICTION,
    /** je, tu, il … ce. */
    SUBJECT_CLITIC,
    /** je, me, nous. */
    FIRST_PERSON_CLITIC,
    /** tu, te, vous. */
    SECOND_PERSON_CLITIC,
    /** « on », which stands for nobody in particular. */
    ANYONE,
    /** il, on, ce …, which an inverted question may have without standing for a noun. */
    UNREFERRING_SUBJECT,
    /** il, elle, on, ils, elles. */
    THIRD_PERSON_CLITIC,
    /** Pronouns that stand for several. */
    PLURAL_PRONOUN,
    /** se, me, te, nous, vous. */
    REFLEXIVE_CLITIC,
    /** se, s’. */
    THIRD_PERSON_REFLEXIVE,
    /** Clitics of a direct object. */
    ACCUSATIVE_CLITIC,
    /** Clitics of a recipient. */
    DATIVE_CLITIC,
    /** le, la, l’, les; the articles are written alike. */
    THIRD_PERSON_ACCUSATIVE,
    /** lui, leur. */
    THIRD_PERSON_DATIVE,
    /** y, en. */
    ADVERBIAL_CLITIC,
    /** All clitics before a verb but subjects and ne. */
    OBJECT_CLITIC,
    /** Whatever may stand between subject and verb: ne, le, lui, y … */
    VERB_CLITIC,
    /** Subjects behind their verb, with the hyphen: -t-il. */
    INVERTED_SUBJECT,
    /** All pronouns behind their verb, with the hyphen. */
    ENCLITIC,
    /** moi, toi, lui, eux … */
    STRONG_PRONOUN,
    /** ce, cela, ça, ceci. */
    NEUTER_PRONOUN,
    /** celui, celle-ci, cela … */
    DEMONSTRATIVE_PRONOUN,
    /** respectivement: what follows is dealt out in order. */
    RESPECTIVE,
    /** celui-ci, celle-ci: the one named last. */
    NEAR_DEMONSTRATIVE,
    /** dernier, behind « ce »: the one named last. */
    LAST_NAMED,
    /** premier, by itself: the first of two named. */
    FIRST_OF_TWO,
    /** second, by itself: the second of two named. */
    SECOND_OF_TWO,
    /** mien, sien … */
    POSSESSIVE_PRONOUN,
    /** aucun, personne, rien … */
    NEGATIVE_PRONOUN,
    /** autre, autres. */
    OTHER,
    /** on, chacun, plusieurs … */
    INDEFINITE_PRONOUN,
    /** auquel, duquel … */
    RELATIVE_CONTRACTION,
    /** qui, que, dont, où, lequel … */
    RELATIVE_PRONOUN,
    /** qui, quoi, comment, combien … */
    INTERROGATIVE,
    /** Pronouns that a finite verb may follow as their verb. */
    SUBJECT_PRONOUN,
    /** All pronouns. */
    PRONOUN,
    /** ne, n’. */
    NEGATION_PARTICLE,
    /** pas, plus, jamais, guère … */
    NEGATION_ADVERB,
    /** Words that negate without ne too: pas. */
    BARE_NEGATION,
    /** All words that make a negation with ne. */
    NEGATION,
    /** et, ou, ni, mais, or, car, donc. */
    COORDINATOR,
    /** et, ou, ni: they join words too. */
    COPULATIVE,
    /** par: before whoever acts in a passive, before a factor, before the unit of a rate. */
    BY,
    /** sans, non: they deny a noun, an adjective or an infinitive without a verb. */
    PRIVATIVE,
    /** et, &amp;. */
    AND,
    /** que, qu’. */
    QUE,
    /** si, s’; s’ is mostly the reflexive. */
    IF,
    /** que, si, quand, lorsque, puisque, comme … */
    PLAIN_SUBORDINATOR,
    /** Before « que »: tandis, which opens a second statement beside the first. */
    CONTRAST_SUBORDINATOR,
    /** Words, most of them before « que », that make what is said hang on something else: si, condition, avant, dès … */
    CONDITION_SUBORDINATOR,
    /** Whatever may open a subordinate clause. */
    SUBORDINATOR,
    /** Words between a clause and the next. */
    CLAUSE_OPENER,
    /** de, d’, without an article. */
    BARE_OF,
    /** entre, which asks for two terms. */
    BETWEEN,
    /** de, d’, du, des. */
    OF,
    /** à, au, aux. */
    TO,
    /** Prepositions of place. */
    AT_PLACE,
    /** Prepositions of one word but de and à. */
    SIMPLE_PREPOSITION,
    /** All words that open a prepositional phrase. */
    PREPOSITION,
    /** selon, suivant. */
    SOURCE_PREPOSITION,
    /** depuis, pendant, dès … */
    TIME_PREPOSITION,
    /** Words that stand before an apostrophe, without it: l, qu, lorsqu. */
    ELIDED,
    /** The same words in full. */
    ELIDABLE,
    /** ainsi, donc, toutefois … */
    LINK_ADVERB,
    /** mais, or, pourtant …: what follows weighs more than what was said. */
    CONTRAST_LINK,
    /** hier, désormais, souvent … */
    TIME_ADVERB,
    /** ici, ailleurs … */
    PLACE_ADVERB,
    /** Short adverbs of closed classes. */
    ADVERB,
    /** être, avoir (lemmas). */
    AUXILIARY_VERB,
    /** aller (lemma), whose present with an infinitive tells what comes next. */
    GOING_VERB,
    /** rester, demeurer (lemmas), which may open a sentence before their subject. */
    INVERTING_VERB,
    /** être, devenir, rester … (lemmas). */
    COPULA_VERB,
    /** aller, venir, faire … over an infinitive (lemmas). */
    SEMI_AUXILIARY_VERB,
    /** Verbs whose compound tenses take être (lemmas). */
    ETRE_VERB,
    /** Verbs whose object does the infinitive (lemmas). */
    OBJECT_CONTROL_VERB,
    /** Verbs that ne alone negates (lemmas). */
    BARE_NEGATION_VERB,
    /** Verbs whose object is seen or let do the infinitive (lemmas). */
    PERCEPTION_VERB,
    /** faire: over an infinitive it has the act done (lemma). */
    CAUSATIVE_VERB,
    /** Reflexive verbs over an infinitive that is done to their subject (lemmas). */
    PASSIVE_OF_SELF_VERB,
    /** an, mois, trimestre … (lemmas). */
    TIME_NOUN,
    /** lundi … dimanche. */
    WEEKDAY,
    /** printemps … hiver. */
    SEASON,
    /** Nouns of quantity before « de » (lemmas). */
    COLLECTIVE_NOUN,
    /** Adjectives that stand before their noun (lemmas). */
    PREPOSED_ADJECTIVE;

    private static final Map<WordClass, Set<String>> WORDS = read();
    private static final Map<String, Set<WordClass>> CLASSES = invert();

    private static Map<WordClass, Set<String>> read() {
        Map<WordClass, Set<String>> out = new EnumMap<>(WordClass.class);
        for (List<String> row : ResourceLines.table(WordClass.class, "word-classes.tsv", 2)) {
            Set<String> words = new LinkedHashSet<>();
            for (String word : row.get(1).split(", ?")) {
                words.addAll(word.startsWith("+") ? known(out, valueOf(word.substring(1))) : Set.of(word));
            }
            if (out.put(valueOf(row.get(0)), Set.copyOf(words)) != null) {
                throw new IllegalStateException("word-classes.tsv has the class " + row.get(0) + " twice");
            }
        }
        for (WordClass each : values()) {
            known(out, each);
        }
        return out;
    }

    private static Set<String> known(Map<WordClass, Set<String>> read, WordClass name) {
        Set<String> words = read.get(name);
        if (words == null) {
            throw new IllegalStateException("word-classes.tsv has no class " + name + " yet");
        }
        return words;
    }

    private static Map<String, Set<WordClass>> invert() {
        Map<String, EnumSet<WordClass>> out = new HashMap<>();
        WORDS.forEach((name, words) -> words.forEach(word ->
                out.computeIfAbsent(word, k -> EnumSet.noneOf(WordClass.class)).add(name)));
        Map<String, Set<WordClass>> frozen = new HashMap<>();
        out.forEach((word, classes) -> frozen.put(word, Set.copyOf(classes)));
        return Map.copyOf(frozen);
    }

    /** The words of the class. */
    public Set<String> words() {
        return known(WORDS, this);
    }

    /** Whether the class holds the word. */
    public boolean has(String key) {
        return words().contains(key);
    }

    /** All classes that hold the word; empty for a word of no closed class. */
    public static Set<WordClass> of(String key) {
        return CLASSES.getOrDefault(key, Set.of());
    }

    /** The words of several classes together. */
    public static Set<String> union(WordClass... classes) {
        List<String> words = new ArrayList<>();
        for (WordClass each : classes) {
            words.addAll(each.words());
        }
        return Set.copyOf(new LinkedHashSet<>(words));
    }
}
