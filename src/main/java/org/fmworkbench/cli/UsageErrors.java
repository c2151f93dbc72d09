package org.fmworkbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words what picocli finds wrong with a command line. */
final class UsageErrors {
    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String message(ParameterException problem) {
        ArgSpec argument = problem.getArgSpec();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (problem.getCause() instanceof TypeConversionException conversion && argument != null) {
            return texts.get("usage.value", name(argument), conversion.getMessage());
        }
        return problem.getMessage();
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().get(0);
        String key = word.startsWith("-") ? "usage.unknownOption" : "usage.unknownWord";
        List<String> suggestions = problem.getSuggestions();
        return suggestions.isEmpty()
                ? texts.get(key, word)
                : texts.get(key, word) + " " + texts.get("usage.suggest", String.join(", ", suggestions));
    }

    private String missing(MissingParameterException problem) {
        List<ArgSpec> missing = problem.getMissing();
        if (missing.isEmpty()) {
            return problem.getMessage();
        }
        ArgSpec first = missing.get(0);
        return first.isOption() && !first.required()
                ? texts.get("usage.noValue", name(first), first.paramLabel())
                : texts.get(
                        "usage.missing", missing.stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
