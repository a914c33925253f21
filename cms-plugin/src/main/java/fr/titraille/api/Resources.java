package fr.titraille.api;

import java.util.Set;

/** All resources of the contract. */
public final class Resources {

    /** Their classes. */
    public static final Set<Class<?>> ALL = Set.of(
            ArchiveResource.class,
            AuditsResource.class,
            ChipsResource.class,
            DocsResource.class,
            EditorResource.class,
            EditsResource.class,
            FactsResource.class,
            FidelityResource.class,
            HealthResource.class,
            KeyphrasesResource.class,
            OpenApiResource.class,
            OptimizationsResource.class,
            PanelResource.class,
            RenderingsResource.class,
            RelatedResource.class,
            RulesResource.class,
            SubheadingsResource.class,
            TitlesResource.class,
            ValidationsResource.class,
            WebhooksResource.class);

    private Resources() {}
}
