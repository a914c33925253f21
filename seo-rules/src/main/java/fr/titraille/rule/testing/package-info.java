/** Tests for rules, also for those of third parties: articles written as short scripts, valid and invalid cases. */
@NullMarked
package fr.titraille.rule.testing;

import org.jspecify.annotations.NullMarked;
