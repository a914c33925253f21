package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Person;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.WordClass;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sources that nobody could find again: « les analystes », « une source », « aurait » without anybody who says so. */
final class VagueAttribution implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("vague-attribution", Severity.WARNING, Fixability.NONE, "AFP-20");
    private static final PhraseSet VAGUE = phrases();
    private static final PhraseSet HEARSAY = new PhraseSet(Set.of(
            "il se murmure",
            "on dit que",
            "dit-on",
            "paraît-il",
            "à en croire les rumeurs",
            "selon les rumeurs",
            "selon certaines rumeurs",
            "selon des rumeurs",
            "le bruit court"));
    private static final Set<String> IDENTIFYING = Set.of(
            "de",
            "d'",
            "du",
            "des",
            "chez",
            "proche",
            "proches",
            "interrogé",
            "interrogés",
            "interrogée",
            "interrogées",
            "consulté",
            "consultés",
            "cité",
            "cités",
            "citées",
            "familier",
            "familiers",
            "familières",
            "informée",
            "informées",
            "gouvernementale",
            "gouvernementales",
            "diplomatique",
            "diplomatiques",
            "industrielle",
            "industrielles");
    private static final Set<String> SUPPOSED = Set.of(
            "si",
            "s'",
            "sans",
            "sinon",
            "faute",
            "où",
            "?",
            "sauf",
            "sous",
            "imaginez",
            "idéal",
            "idéalement",
            "bien",
            "mieux",
            "peut-être");
    private static final Set<String> WISHES = Set.of(
            "pu",
            "dû",
            "aimé",
            "souhaité",
            "voulu",
            "fallu",
            "préféré",
            "besoin",
            "tort",
            "intérêt",
            "bien",
            "mieux",
            "plutôt",
            "tendance");
    private static final Set<String> COMPOUND = Set.of("alors", "tandis", "ainsi", "plus", "moins", "aussi", "pendant");
    private static final Set<String> CLOSE = Set.of("proches", "proche", "familières", "familiers", "informées");

    /** Words after the noun in which an identification may stand. */
    private static final int REACH = 4;

    private static PhraseSet phrases() {
        List<String> phrases = new ArrayList<>();
        for (List<String> row : ResourceLines.table(VagueAttribution.class, "vague-sources.tsv", 2)) {
            for (String determiner : row.get(1).split("\\|")) {
                if (determiner.equals("#")) {
                    List.of("deux", "trois", "quatre", "cinq").forEach(n -> phrases.add(n + " " + row.get(0)));
                } else {
                    phrases.add(determiner + (determiner.endsWith("'") ? "" : " ") + row.get(0));
                }
            }
        }
        return new PhraseSet(phrases);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        Set<String> identified = new HashSet<>();
        introduced(context.article().field(ArticleField.STANDFIRST), identified);
        for (Sentence sentence : view.sentences()) {
            if (view.has(sentence.range().start(), sentence.range().end(), CLOSE)) {
                // « deux personnes proches du dossier » are « les sources » from there on
                identified.add("sources");
            }
            for (PhraseSet.Hit hit : VAGUE.in(view.body(), sentence)) {
                String noun = view.body().token(hit.end() - 1).key();
                if (isIdentified(view, sentence, hit)) {
                    identified.add(noun);
                } else if (isCited(view, sentence, hit)
                        && !(hit.phrase().startsWith("les ") && identified.contains(noun))) {
                    TextRange range = range(view.body(), hit);
                    context.report(FindingDraft.body("nobody", range, view.text(range)));
                    // « les employés » further on are the « deux employés » told here
                    identified.add(noun);
                }
            }
            for (PhraseSet.Hit hit : HEARSAY.in(view.body(), sentence)) {
                TextRange range = range(view.body(), hit);
                context.report(FindingDraft.body("hearsay", range, view.text(range)));
            }
            conditional(context, view, sentence);
        }
    }

    /** Whom the chapô brings in: « deux personnes proches du dossier » are « les sources » of the body. */
    private static void introduced(AnalyzedText chapo, Set<String> into) {
        for (Sentence sentence : chapo.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (CLOSE.contains(chapo.token(i).key())) {
                    into.add("sources");
                }
            }
            for (PhraseSet.Hit hit : VAGUE.in(chapo, sentence)) {
                into.add(chapo.token(hit.end() - 1).key());
            }
        }
    }

    /** Said by, or according to them. */
    private static boolean isCited(FactView view, Sentence sentence, PhraseSet.Hit hit) {
        AnalyzedText body = view.body();
        if (hit.first() > sentence.firstToken()) {
            String before = body.token(hit.first() - 1).key();
            if (before.equals("selon") || before.equals("après")) {
                return true;
            }
            if (before.equals("une") || before.equals("un") || before.equals("deux")) {
                // l’une des sources
                return false;
            }
            if (before.equals("de") || before.equals("d'") || before.equals("à") || before.equals("par")) {
                return false;
            }
        }
        for (int i = hit.end(); i < Math.min(sentence.endToken(), hit.end() + 5); i++) {
            if (SourceNaming.isSaying(body, i)) {
                return true;
            }
        }
        for (int i = hit.first() - 1; i >= Math.max(sentence.firstToken(), hit.first() - 4); i--) {
            if (SourceNaming.isSaying(body, i)) {
                return true;
            }
        }
        return false;
    }

    /** « deux personnes proches du dossier », « les analystes de Jefferies ». */
    private static boolean isIdentified(FactView view, Sentence sentence, PhraseSet.Hit hit) {
        AnalyzedText body = view.body();
        int end = Math.min(sentence.endToken(), hit.end() + REACH);
        for (int i = hit.end(); i < end; i++) {
            String key = body.token(i).key();
            if (i == hit.end() && identifies(key)) {
                return true;
            }
            if (key.equals(",") || SourceNaming.isSaying(body, i)) {
                break;
            }
            Mention mention = view.mentionAt(body.token(i).start());
            boolean named = mention != null && mention.form() != Mention.Form.DEMONYM;
            if (named || identifies(key)) {
                return true;
            }
        }
        return false;
    }

    /** A conditional of hearsay (« aurait livré ») with no source near it. */
    private static void conditional(RuleContext context, FactView view, Sentence sentence) {
        AnalyzedText body = view.body();
        boolean supposed = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String key = body.token(i).key();
            boolean that = key.equals("que") || key.equals("qu'");
            boolean compound = i > sentence.firstToken()
                    && COMPOUND.contains(body.token(i - 1).key());
            supposed |= SUPPOSED.contains(key) || (that && !compound);
        }
        int party = firstParty(view, sentence);
        if (supposed || party < 0 || view.isAttributed(sentence) || isSourcedBefore(view, sentence)) {
            return;
        }
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            // « La B200 le serait, comparée à la H100 »: what the sentence before says, under a condition
            boolean echoed = i > sentence.firstToken()
                    && WordClass.THIRD_PERSON_ACCUSATIVE.has(body.token(i - 1).key());
            boolean hearsay = isThirdConditional(body.readings(i))
                    && !echoed
                    && !WISHES.contains(body.token(i + 1).key())
                    && party < body.token(i).start();
            if (hearsay) {
                TextRange range = body.token(i).range().union(body.token(i + 1).range());
                context.report(FindingDraft.body("conditional", range, view.text(range)));
                return;
            }
        }
    }

    /** Where the first firm, chip, country or person of the sentence stands, or -1: hearsay is about somebody. */
    private static int firstParty(FactView view, Sentence sentence) {
        return view.mentions(sentence).stream()
                .filter(m -> m.form() != Mention.Form.DEMONYM
                        && m.type() != Mention.Type.OTHER
                        && m.type() != Mention.Type.PLACE)
                .mapToInt(m -> m.range().start())
                .findFirst()
                .orElse(-1);
    }

    private static boolean isThirdConditional(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.pos() == PartOfSpeech.AUX && reading.is(Mood.CONDITIONAL) && reading.is(Person.THIRD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSourcedBefore(FactView view, Sentence sentence) {
        Sentence before = view.before(sentence);
        return before != null && view.isAttributed(before);
    }

    private static TextRange range(AnalyzedText body, PhraseSet.Hit hit) {
        return body.token(hit.first()).range().union(body.token(hit.end() - 1).range());
    }

    /** Whether the word tells whose or which source it is: « de la banque », « qui connaît le dossier ». */
    private static boolean identifies(String key) {
        return IDENTIFYING.contains(key) || WordClass.RELATIVE_PRONOUN.has(key);
    }
}
