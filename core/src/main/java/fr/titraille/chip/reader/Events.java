package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Governor;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Slot;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The events of a sentence: its predications with their classes, and the nouns of the field that are no predication. */
final class Events {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();

    private final SentenceView view;
    private final Map<Integer, Event> byHead = new LinkedHashMap<>();
    private final Map<Predication, Event> byPredication = new LinkedHashMap<>();
    private final List<Event> all;

    Events(SentenceView view, List<Predication> predications) {
        this.view = view;
        for (Predication predication : predications) {
            Event event = of(predication);
            byPredication.put(predication, event);
            byHead.putIfAbsent(predication.head(), event);
        }
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            if (!byHead.containsKey(token) && view.mention(token) == null && !view.isVerb(token)) {
                Set<String> classes = nounClasses(token);
                if (!classes.isEmpty()) {
                    byHead.put(token, noun(token, classes));
                }
            }
        }
        List<Event> found = new ArrayList<>(byHead.values());
        byPredication.values().stream().filter(e -> byHead.get(e.head()) != e).forEach(found::add);
        found.sort((a, b) -> Integer.compare(a.head(), b.head()));
        this.all = List.copyOf(found);
    }

    /** The classes of a noun, with the two words after it where they make one: « entrée en service ». */
    private Set<String> nounClasses(int token) {
        Set<String> whole = LEXICON.noun(view.lemma(token) + " " + view.key(token + 1) + " " + view.key(token + 2));
        return whole.isEmpty() ? LEXICON.noun(view.lemma(token)) : whole;
    }

    /** All, elided ones included. */
    List<Event> all() {
        return all;
    }

    @Nullable
    Event at(int token) {
        return byHead.get(token);
    }

    @Nullable
    Event of(@Nullable Governor governor) {
        return governor == null ? null : byPredication.get(governor.predication());
    }

    /** The event that a token belongs to: the nearest up the tree. */
    @Nullable
    Event above(int token) {
        int at = token;
        for (int depth = 0; at != SentenceView.NONE && depth < 64; depth++) {
            Event event = byHead.get(at);
            if (event != null) {
                return event;
            }
            at = view.tree.head(at);
        }
        return null;
    }

    /** The event that an event stands in: its governor's, else the nearest up the tree. */
    @Nullable
    Event outer(Event event) {
        Predication predication = event.predication();
        if (predication != null && predication.governor().isPresent()) {
            Event governor = of(predication.governor().get());
            if (governor != null && governor != event) {
                return governor;
            }
        }
        int head = view.tree.head(event.head());
        Event up = head == SentenceView.NONE ? null : above(head);
        return up == event ? null : up;
    }

    /** The verb whose agent or patient the noun is, or is a part of; null when none. */
    @Nullable
    Event verbOver(Event noun) {
        Event up = outer(noun);
        for (int depth = 0; up != null && depth < 3; depth++) {
            if (!up.nominal()) {
                return carried(up);
            }
            up = outer(up);
        }
        return null;
    }

    /** « devrait représenter », « commence à reculer »: the verb that a modal only carries. */
    private Event carried(Event verb) {
        Event at = verb;
        for (int depth = 0; depth < 3; depth++) {
            Predication own = at.predication();
            if (own == null || own.kind() != Predication.Kind.MODAL) {
                return at;
            }
            Event inner = null;
            for (Event event : byPredication.values()) {
                boolean content = event.predication() != null
                        && event.predication()
                                .governor()
                                .filter(g -> g.predication() == own && g.link() == Governor.Link.INFINITIVE)
                                .isPresent();
                inner = content ? event : inner;
            }
            if (inner == null) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    private Event of(Predication predication) {
        boolean nominal = predication.kind() == Predication.Kind.ACTION_NOUN;
        List<Role> roles = new ArrayList<>();
        for (Argument argument : predication.arguments()) {
            List<Integer> heads = argument.each().stream().map(Argument::head).toList();
            if (heads.stream().allMatch(h -> view.holds(h) && h < view.dateline())) {
                continue;
            }
            roles.add(new Role(
                    place(argument, predication), heads, argument.isPronoun(), argument.clause(), argument.source()));
        }
        predication.supportNoun().ifPresent(noun -> {
            under(noun, Event.NOUN, roles);
            bearing(noun, roles);
        });
        if (nominal) {
            under(predication.head(), "", roles);
            owner(predication.head(), roles);
        }
        Set<String> classes = new LinkedHashSet<>();
        String lemma = predication.lemma();
        if (predication.kind() == Predication.Kind.COPULA || predication.kind() == Predication.Kind.APPOSITION) {
            int noun = attributeNoun(predication.head());
            classes.addAll(LEXICON.noun(view.lemma(noun)));
            if (!classes.isEmpty()) {
                under(noun, "", roles);
                owner(noun, roles);
            }
        }
        if (nominal) {
            lemma = view.lemma(predication.head());
            classes.addAll(nounClasses(predication.head()));
        }
        if (classes.isEmpty()) {
            classes.addAll(verbClasses(predication, roles));
            made(predication, roles);
        }
        return new Event(predication.head(), lemma, nominal, classes, List.copyOf(roles), predication);
    }

    private String place(Argument argument, Predication predication) {
        // « acquérir jusqu’à 500 000 puces »: the bound of a number is no complement
        boolean bounded = (argument.slot() == Slot.COMPLEMENT || argument.slot() == Slot.ADJUNCT)
                && view.holds(argument.head())
                && (view.tree.is(argument.head(), Relation.OBJ)
                        || argument.preposition().equals(UP_TO))
                && view.figure(argument.head()) != null
                && predication.first(Slot.PATIENT).isEmpty();
        return bounded ? Event.PATIENT : place(argument);
    }

    private static final String UP_TO = "jusque à";

    private static String place(Argument argument) {
        return switch (argument.slot()) {
            case AGENT -> Event.AGENT;
            case CAUSER -> Event.CAUSER;
            case PATIENT -> Event.PATIENT;
            case RECIPIENT -> Event.RECIPIENT;
            case ATTRIBUTE -> Event.ATTRIBUTE;
            case COMPLEMENT, ADJUNCT -> argument.preposition();
        };
    }

    private Set<String> verbClasses(Predication predication, List<Role> roles) {
        Set<String> out = new LinkedHashSet<>();
        List<PredicateLexicon.Sense> senses = LEXICON.verb(predication.lemma());
        boolean reflexive = predication.reflexive() && senses.stream().anyMatch(PredicateLexicon.Sense::reflexive);
        for (PredicateLexicon.Sense sense : senses) {
            if (sense.reflexive() != reflexive) {
                continue;
            }
            boolean noun = sense.noun().isEmpty() || supports(predication, roles, sense.noun());
            boolean preposition = sense.preposition().isEmpty()
                    || roles.stream()
                            .anyMatch(r -> r.place().equals(sense.preposition())
                                    || r.place().startsWith(sense.preposition() + " ")
                                    || r.place().equals(Event.RECIPIENT)
                                            && sense.preposition().equals("à"));
            boolean beside = noun && !preposition && isBeside(roles, sense.preposition());
            if (noun && preposition || beside) {
                out.add(sense.semanticClass());
            }
        }
        out.addAll(composed(predication, roles));
        return out;
    }

    /** « accuser un retard », « faire déjà tourner »: the classes of a verb with the noun or infinitive it is one with. */
    private Set<String> composed(Predication predication, List<Role> roles) {
        Set<String> out = new LinkedHashSet<>();
        int support = predication.supportNoun().orElse(SentenceView.NONE);
        if (support != SentenceView.NONE) {
            out.addAll(senses(view.lemma(predication.head()), view.lemma(support)));
        }
        if (roles.stream().anyMatch(r -> r.place().equals(Event.CAUSER))) {
            out.addAll(senses(MAKE, predication.lemma()));
        }
        return out;
    }

    /** « faisait travailler 200 000 GPU »: what is made to act is acted on. */
    private static void made(Predication predication, List<Role> roles) {
        boolean caused = roles.stream().anyMatch(r -> r.place().equals(Event.CAUSER))
                && !senses(MAKE, predication.lemma()).isEmpty();
        if (caused) {
            roles.replaceAll(r -> r.place().equals(Event.AGENT)
                    ? new Role(Event.PATIENT, r.heads(), r.pronoun(), r.clause(), r.source())
                    : r);
        }
    }

    private static final String MAKE = "faire";

    private static Set<String> senses(String verb, String with) {
        Set<String> out = new LinkedHashSet<>();
        for (PredicateLexicon.Sense sense : LEXICON.verb(verb)) {
            if (sense.noun().equals(with)) {
                out.add(sense.semanticClass());
            }
        }
        return out;
    }

    /** « équiper son calculateur Colossus de 550 000 puces »: the complement that the tree hung on the object's name. */
    private boolean isBeside(List<Role> roles, String preposition) {
        for (Role role : List.copyOf(roles)) {
            for (int head : role.place().equals(Event.PATIENT) ? role.heads() : List.<Integer>of()) {
                if (!view.holds(head)) {
                    continue;
                }
                int found = IntStream.concat(
                                view.tree.dependents(head, Relation.NMOD),
                                view.tree
                                        .dependents(head, Relation.NMOD, Relation.APPOS, Relation.FLAT)
                                        .flatMap(d -> view.tree.dependents(d, Relation.NMOD)))
                        .filter(d -> view.preposition(d).equals(preposition)
                                && (view.figure(d) != null || isSide(d, preposition)))
                        .findFirst()
                        .orElse(SentenceView.NONE);
                if (found != SentenceView.NONE) {
                    roles.add(new Role(preposition, view.row(found), false, false, found));
                    return true;
                }
            }
        }
        return false;
    }

    /** « louer des puces à Google »: a firm behind the object, where the verb wants somebody. */
    private boolean isSide(int token, String preposition) {
        Mention mention = view.mention(token);
        return mention != null
                && mention.type() == Mention.Type.COMPANY
                && WordClass.HOLDER_PREPOSITION.has(preposition);
    }

    private boolean supports(Predication predication, List<Role> roles, String noun) {
        if (predication.supportNoun().isPresent()
                && view.lemma(predication.supportNoun().getAsInt()).equals(noun)) {
            return true;
        }
        for (Role role : roles) {
            for (int head : role.heads()) {
                boolean measured = view.tree
                        .dependents(head, Relation.NMOD)
                        .anyMatch(d -> d == head + 2 && view.lemma(d).equals(noun));
                if (view.lemma(head).equals(noun) || view.key(head).equals(noun) || measured) {
                    // « un retard », « une longueur d’avance »
                    under(head, Event.NOUN, roles);
                    return true;
                }
            }
        }
        // « mettre au point », « en service »: read as a part of the verb
        return view.tree
                .dependents(predication.head())
                .anyMatch(d -> view.lemma(d).equals(noun) || view.key(d).equals(noun));
    }

    /** What hangs on a noun by a preposition, a possessive or an adjective. */
    private void under(int noun, String place, List<Role> roles) {
        view.tree.dependents(noun, Relation.NMOD, Relation.OBL, Relation.APPOS).forEach(d -> {
            String preposition = view.preposition(d);
            String at = !place.isEmpty() ? place : preposition.isEmpty() ? Event.ATTRIBUTE : preposition;
            boolean known = roles.stream().anyMatch(r -> r.heads().contains(d));
            if (!known) {
                roles.add(new Role(at, view.row(d), false, false, d));
            }
        });
    }

    /** « un contrat portant sur 3 000 cartes »: what a participle says that the noun is about. */
    private void bearing(int noun, List<Role> roles) {
        view.tree
                .dependents(noun, Relation.ACL)
                .filter(d -> BEARING.contains(view.lemma(d)))
                .flatMap(d -> view.tree.dependents(d, Relation.OBJ, Relation.OBL, Relation.OBL_ARG))
                .filter(d -> d > noun)
                .forEach(d -> roles.add(new Role(Event.NOUN, view.row(d), false, false, d)));
    }

    private static final Set<String> BEARING = FieldWords.of("bearing");

    private Event noun(int token, Set<String> classes) {
        List<Role> roles = new ArrayList<>();
        under(token, "", roles);
        owner(token, roles);
        attributeOf(token, roles);
        memberOf(token, roles);
        return new Event(token, view.lemma(token), true, classes, List.copyOf(roles), null);
    }

    private void owner(int noun, List<Role> roles) {
        view.tree
                .dependents(noun, Relation.DET)
                .filter(d -> Determiners.isPossessive(view.key(d)))
                .forEach(d -> roles.add(new Role(Event.OWNER, List.of(d), true, false, d)));
    }

    /** The noun of an attribute: « l’un de ses plus gros clients » is a client. */
    private int attributeNoun(int head) {
        if (!LEXICON.noun(view.lemma(head)).isEmpty()) {
            return head;
        }
        return view.tree
                .dependents(head, Relation.NMOD)
                .filter(d -> view.preposition(d).equals("de")
                        && !LEXICON.noun(view.lemma(d)).isEmpty())
                .findFirst()
                .orElse(head);
    }

    /** « compte parmi les clients de », « demeure l’acquéreur de »: who the verb says is one. */
    private void memberOf(int token, List<Role> roles) {
        int verb = view.tree.head(token);
        if (verb == SentenceView.NONE || !AMONG.contains(view.lemma(verb))) {
            return;
        }
        boolean one = view.preposition(token).isEmpty() && token > verb || AMID.contains(view.preposition(token));
        if (one) {
            view.tree
                    .dependents(verb, Relation.NSUBJ)
                    .filter(d -> d < token)
                    .forEach(d -> roles.add(new Role(Event.AGENT, view.row(d), false, false, d)));
        }
    }

    private static final Set<String> AMONG = FieldWords.of("be-among");
    private static final Set<String> AMID = FieldWords.of("among");

    /** « Naver est le premier client de Nvidia », « Naver, client de … »: who the noun is said of is its agent. */
    private void attributeOf(int token, List<Role> roles) {
        view.tree
                .dependents(token, Relation.NSUBJ)
                .forEach(d -> roles.add(new Role(Event.AGENT, view.row(d), false, false, d)));
        int head = view.tree.head(token);
        if (head != SentenceView.NONE && view.tree.is(token, Relation.APPOS)) {
            roles.add(new Role(Event.AGENT, view.row(head), false, false, head));
        }
        view.tree
                .dependents(token, Relation.APPOS)
                .filter(d -> view.mention(d) != null)
                .forEach(d -> roles.add(new Role(Event.AGENT, view.row(d), false, false, d)));
    }

    /** The arguments of a slot of the predication that an event is read from. */
    static boolean has(Event event, Slot slot) {
        Predication predication = event.predication();
        return predication != null && predication.first(slot).isPresent();
    }
}
