package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in a sentence, read off its tree: « Selon Reuters, … », « Reuters a rapporté que … », « …, a déclaré une
 * source, ajoutant que … ».
 *
 * @param speaker as the sentence names it, or null when nobody is said to say it
 * @param clause what is said, without its final stop
 * @param shifted whether the clause hangs on a past « que », which shifts its tenses
 * @param subject what to write for a pronoun that means the speaker, by token: « Huawei a dit qu’il … »
 */
record StatementAttribution(
        @Nullable String speaker, KeptClause clause, boolean shifted, Map<Integer, String> subject) {

    StatementAttribution {
        subject = Map.copyOf(subject);
    }

    private static StatementAttribution plain(@Nullable String speaker, KeptClause clause) {
        return new StatementAttribution(speaker, clause, false, Map.of());
    }

    /** Reads the sentence; without a speaker there is one clause, the whole. Empty where it denies to have said. */
    static List<StatementAttribution> of(AnalyzedText text, Sentence sentence) {
        return new Reader(text, sentence).read();
    }

    private static final class Reader {

        private static final int NONE = DependencyTree.NONE;

        private final AnalyzedText text;
        private final Sentence sentence;
        private final DependencyTree tree;
        private final TreeSet<Integer> whole = new TreeSet<>();

        Reader(AnalyzedText text, Sentence sentence) {
            this.text = text;
            this.sentence = sentence;
            this.tree = Syntax.of(text).tree(sentence);
            int end = sentence.endToken();
            while (end > sentence.firstToken() + 1
                    && ".".equals(text.token(end - 1).text())) {
                end--;
            }
            for (int token = sentence.firstToken(); token < end; token++) {
                whole.add(token);
            }
        }

        List<StatementAttribution> read() {
            int root = tree.root();
            if (root == NONE) {
                return List.of();
            }
            StatementAttribution according = according();
            if (according != null) {
                return List.of(according);
            }
            int inset = verbOfInset(root);
            if (inset != NONE) {
                return inset(inset);
            }
            if (SpeechVerbs.takesQue(text.lemma(root)) && content(root) != NONE) {
                return introduced(root);
            }
            return List.of(plain(null, clause(whole)));
        }

        /** « Selon X, … », « …, selon X, … » and « …, d’après X ». */
        private @Nullable StatementAttribution according() {
            for (Predication predication : Predications.of(text).in(sentence)) {
                Holder holder = predication
                        .holder()
                        .filter(h -> h.cue() == Holder.Cue.SOURCE_PHRASE)
                        .orElse(null);
                boolean main = predication.head() == tree.root()
                        || predication.governor().isEmpty();
                if (holder == null || !main) {
                    continue;
                }
                int cue = holder.cueToken();
                int speaker = cue + 1;
                while (tree.relation(speaker) == Relation.FIXED) {
                    speaker++;
                }
                int end =
                        Math.max(speaker + 1, text.firstTokenFrom(holder.range().end()));
                for (int token = end - 1; token > speaker; token--) {
                    // a subject behind the comma is easily taken for one more source
                    end = text.token(token).text().equals(",") ? token : end;
                }
                return plain(named(speaker, end), clause(without(cue, end)));
            }
            return null;
        }

        /** The verb of « …, a déclaré X », or NONE. */
        private int verbOfInset(int root) {
            for (int token : tree.dependents(root, Relation.PARATAXIS).toArray()) {
                boolean behind = token > root
                        && tree.dependents(token, Relation.NSUBJ).findAny().isPresent();
                if (behind && SpeechVerbs.standsInInset(text.lemma(token))) {
                    return token;
                }
            }
            return NONE;
        }

        private List<StatementAttribution> inset(int verb) {
            int subject = tree.dependent(verb, Relation.NSUBJ);
            TextRange gone = tree.span(text, verb);
            List<StatementAttribution> out = new ArrayList<>();
            out.add(plain(
                    named(subject),
                    clause(without(text.firstTokenFrom(gone.start()), text.firstTokenFrom(gone.end())))));
            added(verb, subject, out);
            return out;
        }

        private List<StatementAttribution> introduced(int root) {
            Predication said = Predications.of(text).at(root).orElse(null);
            int subject = tree.dependent(root, Relation.NSUBJ);
            if (said == null
                    || said.negated()
                    || subject == NONE
                    || !said.modality().isFact()) {
                return List.of();
            }
            List<StatementAttribution> out = new ArrayList<>();
            contents(content(root), subject, out);
            added(root, subject, out);
            return out;
        }

        /** « …, ajoutant que … », said by the same. */
        private void added(int verb, int speaker, List<StatementAttribution> out) {
            for (int token : tree.dependents(verb, Relation.ADVCL).toArray()) {
                if (SpeechVerbs.takesQue(text.lemma(token)) && content(token) != NONE) {
                    contents(content(token), speaker, out);
                }
            }
        }

        /** What is said, « que … et que … » each apart. */
        private void contents(int content, int speaker, List<StatementAttribution> out) {
            TreeSet<Integer> own = new TreeSet<>(tree.subtree(content));
            for (int token : tree.dependents(content, Relation.CONJ).toArray()) {
                if (opensWithQue(token)) {
                    tree.subtree(token).forEach(own::remove);
                    contents(token, speaker, out);
                }
            }
            tree.dependents(content, Relation.MARK).forEach(own::remove);
            tree.dependents(content, Relation.CC).forEach(own::remove);
            own.retainAll(whole);
            out.add(0, new StatementAttribution(named(speaker), clause(own), true, pronoun(content, speaker)));
        }

        /** The clause that « que » opens behind the verb, or NONE. */
        private int content(int verb) {
            return tree.dependents(verb, Relation.CCOMP)
                    .filter(c -> c > verb && opensWithQue(c))
                    .findFirst()
                    .orElse(NONE);
        }

        private boolean opensWithQue(int clause) {
            return tree.dependents(clause, Relation.MARK)
                    .anyMatch(m -> WordClass.QUE.has(text.token(m).key()));
        }

        /** The pronoun that is the subject of what is said, and the one party that the speaker names. */
        private Map<Integer, String> pronoun(int content, int speaker) {
            int subject = tree.dependent(content, Relation.NSUBJ);
            if (subject == NONE
                    || !WordClass.THIRD_PERSON_CLITIC.has(text.token(subject).key())) {
                return Map.of();
            }
            List<String> names = Parties.catalogued(text, tree.span(text, speaker));
            boolean several = WordClass.PLURAL_PRONOUN.has(text.token(subject).key());
            return names.isEmpty() || several != names.size() > 1 ? Map.of() : Map.of(subject, FrenchNames.all(names));
        }

        private String named(int head) {
            TextRange span = tree.span(text, head);
            return named(text.firstTokenFrom(span.start()), text.firstTokenFrom(span.end()));
        }

        /** The words that name the speaker; a description that means one party alone is that party. */
        private String named(int from, int end) {
            List<Integer> tokens = new ArrayList<>();
            for (int token = from; token < end; token++) {
                tokens.add(token);
            }
            return new KeptClause(text, tokens).string();
        }

        /** All tokens but these and the commas that set them apart. */
        private TreeSet<Integer> without(int from, int end) {
            TreeSet<Integer> out = new TreeSet<>(whole);
            boolean opened = isComma(from - 1);
            out.removeIf(t -> t >= from && t < end);
            if (opened) {
                out.remove(from - 1);
            }
            if (isComma(end) && (opened || from == sentence.firstToken())) {
                out.remove(end);
            }
            return out;
        }

        private boolean isComma(int token) {
            return whole.contains(token)
                    && text.pos(token) == PartOfSpeech.PUNCT
                    && text.token(token).text().equals(",");
        }

        private KeptClause clause(TreeSet<Integer> tokens) {
            List<Integer> kept = new ArrayList<>(tokens);
            while (!kept.isEmpty() && isComma(kept.get(0))) {
                kept.remove(0);
            }
            while (!kept.isEmpty() && isComma(kept.get(kept.size() - 1))) {
                kept.remove(kept.size() - 1);
            }
            return new KeptClause(text, kept);
        }
    }
}
