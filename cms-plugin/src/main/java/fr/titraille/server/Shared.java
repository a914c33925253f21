package fr.titraille.server;

import fr.titraille.dto.ArticleLimits;
import java.util.concurrent.Semaphore;

/** What all connections share. */
record Shared(
        ServerLimits limits,
        ArticleLimits articles,
        Gate gate,
        JerseyBridge bridge,
        Workers workers,
        BufferBudget budget,
        Semaphore audits,
        Health health,
        ServiceMetrics metrics,
        boolean metricsShown,
        AccessLog log) {}
