package fr.titraille.rule;

import java.util.List;

/** Brings rules to the engine; found by {@link java.util.ServiceLoader}, so that a third party's jar can add its own. */
public interface RuleProvider {

    /** The rules, in no particular order. */
    List<Rule> rules();
}
