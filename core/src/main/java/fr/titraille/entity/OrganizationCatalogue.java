package fr.titraille.entity;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies, authorities, countries and media of the field. Immutable and thread-safe.
 *
 * <pre>{@code
 * OrganizationCatalogue.standard().find("FT").map(Organization::name); // Financial Times
 * }</pre>
 */
public final class OrganizationCatalogue {

    private static final OrganizationCatalogue STANDARD = read();

    private final List<Organization> organizations;
    private final Map<String, Organization> byName;
    private final Set<String> ambiguous;
    private final Map<String, String> demonyms;
    private final Map<String, String> owners;

    private OrganizationCatalogue(
            List<Organization> organizations,
            Set<String> ambiguous,
            Map<String, String> demonyms,
            Map<String, String> owners) {
        this.organizations = List.copyOf(organizations);
        this.ambiguous = Set.copyOf(ambiguous);
        this.demonyms = Map.copyOf(demonyms);
        this.owners = Map.copyOf(owners);
        Map<String, Organization> map = new HashMap<>();
        for (Organization organization : organizations) {
            map.putIfAbsent(Folding.unaccented(organization.name()), organization);
        }
        for (Organization organization : organizations) {
            organization.aliases().forEach(alias -> map.putIfAbsent(Folding.unaccented(alias), organization));
        }
        this.byName = Map.copyOf(map);
    }

    /** The catalogue that comes with Titraille. */
    public static OrganizationCatalogue standard() {
        return STANDARD;
    }

    /** All entries. */
    public List<Organization> organizations() {
        return organizations;
    }

    /** The organisation of that name or alias, without regard to case and accents. */
    public Optional<Organization> find(String name) {
        return Optional.ofNullable(byName.get(Folding.unaccented(name)));
    }

    /** The firms whose head office is in {@code city}, in the order of the catalogue. */
    public List<Organization> seatedIn(String city) {
        return organizations.stream()
                .filter(o -> o.type() == Mention.Type.COMPANY && city.equals(o.seat()))
                .toList();
    }

    /** The country of an adjective or inhabitant's name, such as « chinoise ». */
    public Optional<String> countryOf(String demonym) {
        return Optional.ofNullable(demonyms.get(Folding.key(demonym)));
    }

    /** The company of a person or language model of the catalogue: Nvidia for « Jensen Huang ». */
    public Optional<Organization> companyOf(String personOrModel) {
        return Optional.ofNullable(owners.get(Folding.unaccented(personOrModel)))
                .flatMap(this::find);
    }

    /** All adjectives and inhabitants' names, lower case, with their country. */
    Map<String, String> demonyms() {
        return demonyms;
    }

    /** Whether the name is also a common word, and needs a context that speaks of firms. */
    boolean isAmbiguous(String name) {
        return ambiguous.contains(Folding.key(name));
    }

    private static OrganizationCatalogue read() {
        List<Organization> all = new ArrayList<>();
        Set<String> ambiguous = new HashSet<>();
        for (List<String> row : ResourceLines.table(OrganizationCatalogue.class, "organizations.tsv", 10)) {
            List<String> aliases = new ArrayList<>();
            for (String alias : cells(row.get(7))) {
                String bare = alias.startsWith("~") ? alias.substring(1) : alias;
                if (!bare.equals(alias)) {
                    ambiguous.add(Folding.key(bare));
                }
                if (!bare.equals(row.get(0))) {
                    aliases.add(bare);
                }
            }
            all.add(new Organization(
                    row.get(0),
                    Mention.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    cell(row.get(2)),
                    cell(row.get(3)),
                    row.get(4).startsWith("f"),
                    row.get(4).endsWith("p"),
                    cell(row.get(5)),
                    cell(row.get(6)),
                    aliases,
                    cells(row.get(8)),
                    row.get(9)));
        }
        Map<String, String> demonyms = new HashMap<>();
        for (List<String> row : ResourceLines.table(OrganizationCatalogue.class, "demonyms.tsv", 2)) {
            cells(row.get(1)).forEach(form -> demonyms.putIfAbsent(Folding.key(form), row.get(0)));
        }
        Map<String, String> owners = new HashMap<>();
        for (List<String> row : ResourceLines.table(OrganizationCatalogue.class, "people-and-models.tsv", 5)) {
            owners.put(Folding.unaccented(row.get(0)), row.get(2));
        }
        return new OrganizationCatalogue(all, ambiguous, demonyms, owners);
    }

    private static @Nullable String cell(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static List<String> cells(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }
}
