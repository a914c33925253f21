package fr.titraille.cli;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line, in the user's language, what is wrong with the arguments. */
final class UsageErrors {

    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String line(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        return what(failure) + " "
                + texts.text("usage.see", line.getCommandSpec().qualifiedName());
    }

    private String what(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return texts.text(key(unmatched, first), first);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        }
        ArgSpec argument = failure.getArgSpec();
        if (failure instanceof OverwrittenOptionException && argument != null) {
            return texts.text("usage.twice", name(argument));
        }
        String value = failure.getValue();
        if (argument != null && value != null) {
            return argument.completionCandidates() == null
                    ? texts.text("usage.value", name(argument), value)
                    : texts.text("usage.candidates", name(argument), value, candidates(argument));
        }
        if (argument != null) {
            return texts.text("usage.missing-value", name(argument));
        }
        return texts.text("usage.wrong");
    }

    private static String key(UnmatchedArgumentException unmatched, String first) {
        if (first.startsWith("-") && first.length() > 1) {
            return "usage.unknown-option";
        }
        return unmatched.getCommandLine().getSubcommands().isEmpty() ? "usage.too-many" : "usage.unknown-command";
    }

    private String missing(MissingParameterException missing) {
        String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        boolean option = missing.getMissing().stream().anyMatch(ArgSpec::isOption);
        return texts.text(option ? "usage.missing-value" : "usage.missing", names);
    }

    private static String candidates(ArgSpec argument) {
        return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                .map(candidate -> candidate.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
