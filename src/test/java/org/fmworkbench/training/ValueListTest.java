package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "0..3|0 1 2 3",
                "0 .. 3|0 1 2 3",
                "0…2|0 1 2",
                "3..3|3",
                "0, 2, 2, 1|0 2 1",
                "0.01, 0.03 ,.1|0.01 0.03 0.1",
                "1e-3; 1E2|0.001 100",
                "0..1 step 0.25|0 0.25 0.5 0.75 1",
                "0.1..0.35 step 0.1|0.1 0.2 0.3",
                "−1..1|-1 0 1",
                "0.001..1 log 4|0.001 0.01 0.1 1",
                "1..100 log 3, 7|1 10 100 7",
                "0.001..1 log 7|0.001 0.00316 0.01 0.0316 0.1 0.316 1",
                "0..2, 1..3|0 1 2 3"
            })
    void readsNumbersAndRanges(String text, String values) throws InputException {
        String read =
                ValueList.numbers(text).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
        assertEquals(values, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,,2",
                ",1",
                "1,",
                "a",
                "1..",
                "..2",
                "3..1",
                "0..1 step 0",
                "0..1 step",
                "0..1 log 3",
                "1..0.1 log 3",
                "1..2 log 1",
                "1..2 log 2.5",
                "1 2",
                "0..1000",
                "1..2 log 1000",
                "1e999",
                "1e-999..1 log 3",
                "1..1e999 log 3",
                "0..1 step 1e-300",
                "0..1e999",
                "NaN",
                "0x10"
            })
    void refusesOthersInWords(String text) {
        InputException refused = assertThrows(InputException.class, () -> ValueList.numbers(text));
        assertTrue(refused.getMessage().length() > 20, refused.getMessage());
    }

    @Test
    void readsNames() throws InputException {
        List<String> known = List.of("sgd", "adam");
        assertEquals(List.of("adam", "sgd"), ValueList.names("Adam, sgd, adam", known));
        String refused = assertThrows(InputException.class, () -> ValueList.names("sgd, adamw", known))
                .getMessage();
        assertTrue(refused.contains("adamw") && refused.contains("sgd, adam"), refused);
    }
}
