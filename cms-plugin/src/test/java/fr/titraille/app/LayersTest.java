package fr.titraille.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows run one way: core, then seo-rules, then cms-plugin. */
@AnalyzeClasses(packages = "fr.titraille", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final String[] CORE = {
        "fr.titraille.text..",
        "fr.titraille.article..",
        "fr.titraille.format..",
        "fr.titraille.clean..",
        "fr.titraille.grammar..",
        "fr.titraille.analysis..",
        "fr.titraille.syntax..",
        "fr.titraille.writing..",
        "fr.titraille.entity..",
        "fr.titraille.figure..",
        "fr.titraille.perceptron..",
        "fr.titraille.predication..",
        "fr.titraille.syntax..",
        "fr.titraille.chip.."
    };

    private static final String[] RULES = {
        "fr.titraille.rule..",
        "fr.titraille.rules..",
        "fr.titraille.subheading..",
        "fr.titraille.fidelity..",
        "fr.titraille.optimize..",
        "fr.titraille.constraint.."
    };

    private static final String[] SERVICE = {
        "fr.titraille.api..",
        "fr.titraille.app..",
        "fr.titraille.dto..",
        "fr.titraille.error..",
        "fr.titraille.i18n..",
        "fr.titraille.security..",
        "fr.titraille.server..",
        "fr.titraille.settings.."
    };

    private static final String[] HTTP = {"jakarta.ws.rs..", "org.glassfish..", "java.net.http.."};

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_RULE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES);

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_SERVICE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE);

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP);

    @ArchTest
    static final ArchRule RULES_KNOW_NO_SERVICE = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE);

    @ArchTest
    static final ArchRule RULES_KNOW_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP);

    @ArchTest
    static final ArchRule SERVICE_HOLDS_NO_RULE = noClasses()
            .that()
            .resideInAnyPackage(SERVICE)
            .should()
            .implement(fr.titraille.rule.Rule.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.titraille.rules..");

    @ArchTest
    static final ArchRule ONLY_FORMATS_KNOW_MARKUP = noClasses()
            .that()
            .resideInAnyPackage(
                    "fr.titraille.grammar..",
                    "fr.titraille.analysis..",
                    "fr.titraille.syntax..",
                    "fr.titraille.writing..",
                    "fr.titraille.entity..",
                    "fr.titraille.figure..",
                    "fr.titraille.chip..",
                    "fr.titraille.article..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.commonmark..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLE =
            slices().matching("fr.titraille.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .or()
            .resideInAnyPackage(RULES)
            .or()
            .resideInAnyPackage(SERVICE)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
