package org.fmworkbench.data;

import static org.fmworkbench.data.Files4Tests.load;
import static org.fmworkbench.data.Files4Tests.names;
import static org.fmworkbench.data.Files4Tests.read;
import static org.fmworkbench.data.Files4Tests.targets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "yes, no, yes, no",
        "no, YES, YES, no",
        "false, true, true, false",
        "True, zebra, True, zebra",
        "0, 1, 1, 0",
        "-1, 1, 1, -1",
        "2, 10, 10, 2",
        "t, f, t, f",
        "Y, N, Y, N",
        "on, off, on, off",
        "negative, positive, positive, negative",
        "+, -, +, -",
        "Admitted, Rejected, Rejected, Admitted"
    })
    void thePositiveValueIsDeducedAndNoted(String first, String second, String positive, String negative)
            throws InputException {
        String text = "f,y\na," + first + "\nb," + second + "\na," + second + "\n";
        Dataset data = load(folder, text);
        assertEquals(Task.BINARY, data.task());
        assertEquals(new Target("y", positive, negative), data.target());
        double one = first.equals(positive) ? 1 : 0;
        assertEquals(List.of(one, 1 - one, 1 - one), targets(data));
        assertEquals(
                List.of(
                        "No target was named: the last column, “y”, is the target.",
                        "The target “y” has two values, so it is binary: “" + positive + "” was taken as y = 1, “"
                                + negative + "” as y = 0."),
                data.preparation().subList(1, 3));
    }

    @Test
    void thePositiveValueCanBeChosen() throws InputException {
        Source source = read(folder, "f,y\na,yes\nb,no\na,no\n");
        Dataset data = source.encode(LoadOptions.auto().withPositive("no"));
        assertEquals(new Target("y", "no", "yes"), data.target());
        assertEquals(List.of(0.0, 1.0, 1.0), targets(data));
        assertTrue(data.preparation().contains("The target “y” is binary: “no” is y = 1, “yes” is y = 0."));
    }

    @Test
    void numbersAreRegression() throws InputException {
        Dataset data = load(folder, "f,y\na,1e3\nb,-2.50\na,\"  7 \"\nb,−1\n");
        assertEquals(Task.REGRESSION, data.task());
        assertEquals(new Target("y", null, null), data.target());
        assertEquals(List.of(1000.0, -2.5, 7.0, -1.0), targets(data));
        assertTrue(data.preparation().contains("The target “y” holds numbers, from -2.5 to 1000: regression."));
    }

    @Test
    void twoNumbersAreBinaryUnlessRegressionIsChosen() throws InputException {
        Source source = read(folder, "f,y\na,3\nb,5\na,5\n");
        assertEquals(Task.BINARY, source.encode(LoadOptions.auto()).task());
        Dataset data = source.encode(LoadOptions.auto().withTask(Task.REGRESSION));
        assertEquals(List.of(3.0, 5.0, 5.0), targets(data));
    }

    @Test
    void anyColumnCanBeTheTarget() throws InputException {
        Dataset data = read(folder, "f,y,g\na,3,u\nb,5,v\na,5,u\n")
                .encode(LoadOptions.auto().withTarget("y"));
        assertEquals(List.of("f", "g"), names(data));
        assertEquals(List.of(0.0, 1.0, 1.0), targets(data));
    }

    @Test
    void anotherTargetOfABundledTableDoesNotTakeItsCard() throws InputException {
        Source source = Source.open("titanic", Progress.NONE);
        Dataset data = source.encode(LoadOptions.auto().withTarget("sex"));
        assertEquals(new Target("sex", "male", "female"), data.target());
        assertEquals(List.of("class", "age"), names(data));
        assertEquals(
                "male",
                source.encode(LoadOptions.auto().withFields(List.of("sex")))
                        .fields()
                        .get(0)
                        .vocabulary()
                        .value(1));
    }

    @Test
    void aCardsTaskCanBeOverruled() throws InputException {
        Source source = Source.open("xor", Progress.NONE);
        assertEquals(
                new Target("lamp", "off", "on"),
                source.encode(LoadOptions.auto().withPositive("off")).target());
    }
}
