package fr.titraille.chip.reader;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a noun phrase, by its head, which parties it stands for, which chips it means and who makes them. */
final class PartiesAndChips {

    private static final Set<String> CHIPS = FieldWords.of("chip");
    private static final Set<String> STUFF = FieldWords.of("stuff");
    private static final Set<String> PIECES = FieldWords.of("pieces");
    private static final Set<String> QUANTITIES = FieldWords.of("quantity");
    private static final Set<String> ORGANISATIONS = FieldWords.of("organisation");
    private static final Set<String> ORGANS = FieldWords.of("organ");
    private static final Set<String> PERSONS = FieldWords.of("person");
    private static final Set<String> FIRMS = FieldWords.of("firm");
    private static final Set<String> GOVERNMENTS = FieldWords.of("government");
    private static final Set<String> HOME = FieldWords.of("home");
    private static final Set<String> SITES = FieldWords.of("site");
    private static final String OF = Prepositions.OF;
    private static final String IN = Prepositions.IN;
    private static final int DEEPEST = 6;

    private final SentenceView view;
    private final Memory memory;

    PartiesAndChips(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
    }

    // ------------------------------------------------------------- parties

    /** The parties of several heads. */
    Set<String> parties(List<Integer> heads) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : heads) {
            out.addAll(parties(head));
        }
        return out;
    }

    /** The firms and countries that the phrase stands for; pronouns are not resolved here. */
    Set<String> parties(int head) {
        return parties(head, 0);
    }

    private Set<String> parties(int head, int depth) {
        Set<String> out = new LinkedHashSet<>();
        if (depth > DEEPEST || !view.holds(head)) {
            return out;
        }
        Set<String> supposed = new LinkedHashSet<>();
        for (Mention mention : view.mentions(head)) {
            party(mention, mention.form() == Mention.Form.REFERENCE ? supposed : out);
        }
        if (!out.isEmpty()) {
            return out;
        }
        if (isChipHead(head)) {
            return out;
        }
        if (!supposed.isEmpty()) {
            Set<String> told = ORGANISATIONS.contains(view.lemma(head)) ? described(head, depth) : Set.of();
            return told.isEmpty() || told.stream().allMatch(PartiesAndChips::isState) ? supposed : told;
        }
        Mention mention = view.mention(head);
        if (mention != null && mention.form() == Mention.Form.DEMONYM) {
            // « le chinois Cambricon », « l’américain »
            Set<String> named = view.isPlural(head) ? Set.of() : beside(head, depth);
            if (!named.isEmpty()) {
                return named;
            }
            return view.isPlural(head) ? Set.of(mention.name()) : firmOf(mention.name(), head);
        }
        String lemma = view.lemma(head);
        boolean person = PERSONS.contains(lemma) || mention != null && mention.type() == Mention.Type.PERSON;
        if (person) {
            return employer(head, mention, depth);
        }
        if (ORGANS.contains(lemma)) {
            out.addAll(beside(head, depth));
            return out.isEmpty() ? of(head, depth) : out;
        }
        if (ORGANISATIONS.contains(lemma)) {
            out.addAll(beside(head, depth));
            return out.isEmpty() ? described(head, depth) : out;
        }
        if (QUANTITIES.contains(lemma)
                || view.figure(head) != null
                || view.pos(head) == PartOfSpeech.PRON && hasComplement(head)) {
            return of(head, depth);
        }
        return unknownName(head);
    }

    private boolean hasComplement(int head) {
        return view.tree.dependents(head, Relation.NMOD).findAny().isPresent();
    }

    private static void party(Mention mention, Set<String> out) {
        if (mention.form() == Mention.Form.DEMONYM) {
            return;
        }
        switch (mention.type()) {
            case COMPANY, COUNTRY -> out.add(mention.name());
            case AUTHORITY -> out.add(state(mention.name()));
            default -> {}
        }
    }

    /** The country of an authority. */
    static String state(String authority) {
        return OrganizationCatalogue.standard()
                .find(authority)
                .map(o -> o.country() == null ? o.name() : o.country())
                .orElse(authority);
    }

    /** Whether a name is a country's or an authority's. */
    static boolean isState(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> o.type() == Mention.Type.COUNTRY || o.type() == Mention.Type.AUTHORITY)
                .orElse(false);
    }

    /** A firm of the trade: it designs, makes or casts chips. */
    static boolean isChipMaker(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> FieldWords.of("trade-sector").contains(String.valueOf(o.sector())))
                .orElse(false);
    }

    /** « Jensen Huang », « le patron de Nvidia »: the firm. */
    private Set<String> employer(int head, @Nullable Mention mention, int depth) {
        if (mention != null && mention.type() == Mention.Type.PERSON) {
            Set<String> known = OrganizationCatalogue.standard()
                    .companyOf(mention.name())
                    .map(o -> Set.of(o.name()))
                    .orElse(Set.of());
            if (!known.isEmpty()) {
                return known;
            }
        }
        Set<String> out = new LinkedHashSet<>();
        view.tree.dependents(head, Relation.NMOD).forEach(d -> {
            String preposition = view.preposition(d);
            if (preposition.equals(OF) || preposition.equals("chez") || preposition.isEmpty()) {
                out.addAll(parties(d, depth + 1));
            }
        });
        if (out.isEmpty()) {
            view.tree
                    .dependents(head, Relation.APPOS, Relation.FLAT)
                    .filter(d -> view.mention(d) != null)
                    .forEach(d -> out.addAll(employerOf(d, depth)));
        }
        return out;
    }

    private Set<String> employerOf(int name, int depth) {
        Mention mention = view.mention(name);
        boolean person = mention != null && mention.type() == Mention.Type.PERSON;
        return person ? employer(name, mention, depth + 1) : parties(name, depth + 1);
    }

    /** Names in apposition or right behind the noun: « la start-up Mistral », « les géants Alibaba et Baidu ». */
    private Set<String> beside(int head, int depth) {
        Set<String> out = new LinkedHashSet<>();
        view.tree
                .dependents(head, Relation.APPOS, Relation.FLAT, Relation.NMOD, Relation.COMPOUND)
                .filter(d -> view.preposition(d).isEmpty() && (view.mention(d) != null || isCapitalizedName(d)))
                .forEach(d -> view.row(d).forEach(m -> out.addAll(parties(m, depth + 1))));
        out.removeIf(PartiesAndChips::isState);
        return out;
    }

    private boolean isCapitalizedName(int token) {
        return view.pos(token) == PartOfSpeech.PROPN && view.text.token(token).isCapitalized();
    }

    private Set<String> of(int head, int depth) {
        Set<String> out = new LinkedHashSet<>();
        view.tree
                .dependents(head, Relation.NMOD, Relation.OBL)
                .filter(d -> view.preposition(d).equals(OF))
                .forEach(d -> view.row(d).forEach(m -> out.addAll(parties(m, depth + 1))));
        return out;
    }

    /** « les entreprises chinoises », « les firmes du pays », « la société »: by country, or whom the text is about. */
    private Set<String> described(int head, int depth) {
        Set<String> seated = seated(head);
        if (!seated.isEmpty()) {
            return seated;
        }
        Set<String> led = led(head, depth);
        if (!led.isEmpty()) {
            return led;
        }
        if (GOVERNMENTS.contains(view.lemma(head))) {
            String own = country(head);
            Set<String> of = own == null ? of(head, depth) : Set.of(own);
            return of.isEmpty() && Determiners.isDefinite(view.determiner(head)) ? memory.state() : of;
        }
        String country = country(head);
        boolean plural = view.isPlural(head);
        boolean firm = FIRMS.contains(view.lemma(head));
        boolean definite =
                Determiners.isDefinite(view.determiner(head)) || Determiners.isPossessive(view.determiner(head));
        if (country != null) {
            Set<String> one = !plural && firm && definite ? firmOf(country, head) : Set.of();
            return one.isEmpty() ? Set.of(country) : one;
        }
        Set<String> place = new LinkedHashSet<>();
        for (String name : of(head, depth)) {
            if (isState(name)) {
                place.add(name);
            }
        }
        if (!place.isEmpty()) {
            return place;
        }
        boolean local = view.tree.dependents(head, Relation.AMOD).anyMatch(d -> HOME.contains(view.lemma(d)));
        if (local) {
            return setting();
        }
        if (plural && definite) {
            return several(head);
        }
        return firm && definite && !plural ? memory.topic(false) : Set.of();
    }

    /** « les trois rivaux », « les deux groupes »: as many firms as were named last, makers first. */
    private Set<String> several(int head) {
        Figure number = view.figure(head);
        Double count = number == null || number.type() != Figure.Type.COUNT ? null : number.number();
        return count != null && count >= 2 && count <= FEW ? memory.lastFirms(count.intValue()) : Set.of();
    }

    private static final int FEW = 5;

    /** « l’entreprise de Lisa Su »: the firm of the person. */
    private Set<String> led(int head, int depth) {
        Set<String> out = new LinkedHashSet<>();
        view.tree
                .dependents(head, Relation.NMOD)
                .filter(d -> view.preposition(d).equals(OF))
                .forEach(d -> {
                    Mention mention = view.mention(d);
                    if (mention != null && mention.type() == Mention.Type.PERSON) {
                        out.addAll(employer(d, mention, depth + 1));
                    }
                });
        return out;
    }

    /** « la maison de Santa Clara »: the firm with its head office there, the one spoken of last where there are several. */
    private Set<String> seated(int head) {
        for (int d : view.tree.dependents(head, Relation.NMOD).toArray()) {
            if (!view.preposition(d).equals(OF) || !view.text.token(d).isCapitalized()) {
                continue;
            }
            StringBuilder city = new StringBuilder();
            for (int token = d; view.holds(token) && view.text.token(token).isCapitalized(); token++) {
                city.append(city.isEmpty() ? "" : " ")
                        .append(view.text.token(token).text());
                List<String> there = OrganizationCatalogue.standard().seatedIn(city.toString()).stream()
                        .map(Organization::name)
                        .toList();
                if (!there.isEmpty()) {
                    Set<String> here = namedBefore(head, there);
                    return here.isEmpty() ? memory.lastOf(there) : here;
                }
            }
        }
        return Set.of();
    }

    /** Of these firms the one that the sentence names last before a token; empty when it names none. */
    private Set<String> namedBefore(int token, List<String> firms) {
        for (int i = token - 1; i >= view.sentence.firstToken(); i--) {
            for (Mention mention : view.mentions(i)) {
                if (firms.contains(mention.name())) {
                    return Set.of(mention.name());
                }
            }
        }
        return Set.of();
    }

    /** « Micron …, l’Américain a »: the firm of a country that the sentence names before, else the last of the text. */
    private Set<String> firmOf(String country, int token) {
        for (int i = token - 1; i >= view.sentence.firstToken(); i--) {
            for (Mention mention : view.mentions(i)) {
                boolean named = mention.type() == Mention.Type.COMPANY && mention.form() != Mention.Form.DEMONYM;
                if (named
                        && OrganizationCatalogue.standard()
                                .find(mention.name())
                                .map(o -> country.equals(o.country()))
                                .orElse(false)) {
                    return Set.of(mention.name());
                }
            }
        }
        return memory.firmOf(country);
    }

    /** « En Inde, le marché doublera »: the country that opens the sentence; empty without one. */
    Set<String> fronted() {
        int first = view.sentence.firstToken();
        for (int i = first + 1; i < Math.min(view.sentence.endToken(), first + 3); i++) {
            Mention mention = view.mention(i);
            if (mention != null
                    && mention.type() == Mention.Type.COUNTRY
                    && (view.preposition(i).equals(IN) || view.preposition(i).equals(Prepositions.TO))) {
                return Set.of(mention.name());
            }
        }
        return Set.of();
    }

    /** « En Chine, … les géants locaux »: the country that the sentence is set in. */
    private Set<String> setting() {
        for (int i = view.sentence.firstToken(); i < view.sentence.endToken(); i++) {
            Mention mention = view.mention(i);
            if (mention != null && mention.type() == Mention.Type.COUNTRY && mention.form() != Mention.Form.DEMONYM) {
                return Set.of(mention.name());
            }
        }
        return Set.of();
    }

    /** The country that an adjective of the noun, or of what it is a part of, tells; null when none does. */
    @Nullable
    String country(int head) {
        for (int d : view.tree
                .dependents(head, Relation.AMOD, Relation.NMOD, Relation.FLAT, Relation.CONJ)
                .toArray()) {
            Mention mention = view.mention(d);
            if (mention != null && mention.form() == Mention.Form.DEMONYM) {
                return mention.name();
            }
        }
        for (int d : view.tree.dependents(head, Relation.NMOD).toArray()) {
            if (view.preposition(d).equals(OF)) {
                for (int a : view.tree.dependents(d, Relation.AMOD).toArray()) {
                    Mention mention = view.mention(a);
                    if (mention != null && mention.form() == Mention.Form.DEMONYM) {
                        return mention.name();
                    }
                }
            }
        }
        return null;
    }

    /** « son usine de Cheongju », « à Jülich, dans »: an unknown name that says where a site or an event is. */
    private boolean isPlace(int name) {
        int above = view.tree.head(name);
        String preposition = view.preposition(name);
        boolean site = above != SentenceView.NONE
                && (SITES.contains(view.lemma(above)) || QUANTITIES.contains(view.lemma(above)));
        return (preposition.equals(OF) || preposition.equals(Prepositions.TO)) && site
                || preposition.equals("dans")
                || preposition.equals("près de");
    }

    /** A capitalised word that no dictionary and no catalogue knows: a firm where a party is looked for. */
    private Set<String> unknownName(int head) {
        Mention other = view.mention(head);
        if (other != null && other.type() == Mention.Type.OTHER) {
            return Set.of(other.name());
        }
        boolean name = other == null
                && !isPlace(head)
                && view.pos(head) == PartOfSpeech.PROPN
                && view.text.token(head).isCapitalized()
                && view.text.readings(head).isEmpty()
                && view.text.token(head).isLexical();
        if (!name) {
            return Set.of();
        }
        StringBuilder out = new StringBuilder(view.text.token(head).text());
        int next = head + 1;
        while (view.holds(next)
                && view.tree.head(next) == head
                && view.tree.is(next, Relation.FLAT)
                && view.text.token(next).isCapitalized()) {
            out.append(' ').append(view.text.token(next).text());
            next++;
        }
        return Set.of(out.toString());
    }

    // ------------------------------------------------------------- chips

    /** Whether the head itself is a chip's name or a noun for chips. */
    boolean isChipHead(int head) {
        for (Mention mention : view.mentions(head)) {
            if (mention.type() == Mention.Type.CHIP) {
                return true;
            }
        }
        return CHIPS.contains(view.lemma(head))
                || CHIPS.contains(view.key(head))
                || CHIPS.contains(view.lemma(head) + " " + view.lemma(head + 1));
    }

    /** Whether the phrase means chips: by its head, or as a quantity, a version or a piece of them. */
    boolean isChips(int head) {
        return isChips(head, 0);
    }

    private boolean isChips(int head, int depth) {
        if (!view.holds(head) || depth > DEEPEST) {
            return false;
        }
        Figure figure = view.figure(head);
        if (figure != null && figure.type() == Figure.Type.COUNT && "chip".equals(figure.unit())) {
            return true;
        }
        if (isChipHead(head)) {
            return !isSpecification(head);
        }
        String lemma = STUFF.contains(view.key(head)) ? view.key(head) : view.lemma(head);
        boolean money = figure != null && figure.type() == Figure.Type.MONEY;
        boolean through = QUANTITIES.contains(lemma)
                || figure != null && (figure.type() == Figure.Type.COUNT || money || isPower(figure))
                || view.pos(head) == PartOfSpeech.PRON
                || view.pos(head) == PartOfSpeech.ADV;
        for (int d : view.tree
                .dependents(head, Relation.NMOD, Relation.APPOS, Relation.FLAT, Relation.OBL_ARG)
                .toArray()) {
            String preposition = view.preposition(d);
            boolean own = preposition.equals(OF) || preposition.equals(IN) || preposition.isEmpty();
            if (own && (through || STUFF.contains(lemma)) && isChips(d, depth + 1)) {
                return true;
            }
        }
        if (PIECES.contains(lemma) && memory.speaksOfChips() && figure != null) {
            return true;
        }
        boolean pointed = PIECES.contains(lemma)
                && Determiners.isDefinite(view.determiner(head))
                && memory.speaksOfChips()
                && !spokenOf(head).isEmpty();
        return pointed || STUFF.contains(lemma) && !makers(head).isEmpty() && !hasModel(head);
    }

    /** « 192 Go de mémoire HBM3 » is what one chip has. */
    private boolean isSpecification(int head) {
        int above = view.tree.head(head);
        Figure figure = above == SentenceView.NONE ? null : view.figure(above);
        return figure != null && figure.type() == Figure.Type.MEASURE && !isPower(figure);
    }

    private static boolean isPower(Figure figure) {
        return figure.type() == Figure.Type.MEASURE
                && figure.unit() != null
                && figure.unit().endsWith("W");
    }

    private boolean hasModel(int head) {
        return core(head).stream()
                .anyMatch(t -> view.mentions(t).stream().anyMatch(m -> m.type() == Mention.Type.MODEL));
    }

    /** The chips that the phrases name. */
    Set<String> chips(List<Integer> heads) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : heads) {
            out.addAll(chips(head));
        }
        return out;
    }

    /** The chips that a phrase names, its complements included; « ces puces » are those named before. */
    Set<String> chips(int head) {
        Set<String> out = new LinkedHashSet<>();
        if (!view.holds(head)) {
            return out;
        }
        for (int token : core(head)) {
            for (Mention mention : view.mentions(token)) {
                boolean resolved = mention.form() == Mention.Form.REFERENCE;
                if (mention.type() == Mention.Type.CHIP
                        && (!resolved || !Determiners.isPossessive(view.determiner(head)))) {
                    out.add(mention.name());
                }
            }
        }
        if (out.isEmpty() && (isChipHead(head) || PIECES.contains(view.lemma(head)))) {
            out.addAll(spokenOf(head));
        }
        if (out.isEmpty()) {
            out.addAll(christened(head));
        }
        return out;
    }

    /** « cette puce », « la carte »: those named before; « la puce d’Intel »: the last of that maker's. */
    private Set<String> spokenOf(int head) {
        String determiner = view.determiner(head);
        boolean plural = view.isPlural(head);
        if (Determiners.isDemonstrative(determiner)) {
            return memory.chips(plural);
        }
        if (!Determiners.isDefinite(determiner) || plural) {
            return Set.of();
        }
        Set<String> makers = makers(head);
        if (!makers.isEmpty()) {
            return memory.chipOf(makers);
        }
        boolean bare = view.tree
                .dependents(head, Relation.NMOD, Relation.AMOD, Relation.ACL)
                .noneMatch(d -> d > head);
        return bare ? memory.chips(false) : Set.of();
    }

    /** « une puce baptisée Tigris »: the name that a verb of naming gives. */
    private Set<String> christened(int head) {
        Set<String> out = new LinkedHashSet<>();
        if (!isChipHead(head)) {
            return out;
        }
        view.tree
                .dependents(head, Relation.ACL, Relation.AMOD)
                .filter(d -> FieldWords.of("naming").contains(view.lemma(d)))
                .forEach(d -> view.tree
                        .dependents(d)
                        .filter(n -> n > d && view.text.token(n).isCapitalized())
                        .forEach(n -> {
                            Mention mention = view.mention(n);
                            out.add(mention == null ? view.text.token(n).text() : mention.name());
                        }));
        return out;
    }

    /** The makers named with chips: « des puces de Huawei », « les GPU Nvidia ». */
    Set<String> makers(int head) {
        Set<String> out = new LinkedHashSet<>();
        for (int token : core(head)) {
            for (Mention mention : view.mentions(token)) {
                if (mention.type() == Mention.Type.COMPANY && mention.form() != Mention.Form.DEMONYM) {
                    out.add(mention.name());
                }
            }
        }
        return out;
    }

    /** Makers of several phrases. */
    Set<String> makers(List<Integer> heads) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : heads) {
            out.addAll(makers(head));
        }
        return out;
    }

    /**
     * The tokens of a phrase that say what it is: its head with names, adjectives and complements by de, en or no
     * preposition; no clauses, no conjuncts of the head.
     */
    List<Integer> core(int head) {
        List<Integer> out = new ArrayList<>();
        core(head, 0, out);
        return out;
    }

    private void core(int token, int depth, List<Integer> out) {
        out.add(token);
        if (depth > DEEPEST) {
            return;
        }
        view.tree.dependents(token).forEach(d -> {
            boolean name = view.tree.is(d, Relation.FLAT)
                    || view.tree.is(d, Relation.COMPOUND)
                    || view.tree.is(d, Relation.AMOD)
                    || view.tree.is(d, Relation.APPOS) && view.mention(d) != null
                    || view.tree.is(d, Relation.FIXED);
            String preposition = view.preposition(d);
            boolean complement = view.tree.is(d, Relation.NMOD)
                    && (preposition.equals(OF) || preposition.equals(IN) || preposition.isEmpty());
            // « de HBM4 à Nvidia et à AMD »: a conjunct with a preposition of its own is no part of it
            boolean listed = depth > 0
                    && view.tree.is(d, Relation.CONJ)
                    && !view.isVerb(d)
                    && (preposition.isEmpty() || preposition.equals(OF) || preposition.equals(IN));
            if (name || complement || listed) {
                core(d, depth + 1, out);
            }
        });
    }

    /** Whether a person or persons are meant. */
    boolean isPerson(int head) {
        Mention mention = view.mention(head);
        return PERSONS.contains(view.lemma(head)) || mention != null && mention.type() == Mention.Type.PERSON;
    }
}
