package org.fmworkbench.ui.identity.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fmworkbench.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValueTest {
    private static final Texts TEXTS = Texts.beside(TypedValue.class);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "1/2, 0.5, true",
                "#0,5#, 0.5, true",
                "0.5, 0.5, true",
                " −3 / 4 , -0.75, true",
                "1/3, 0.3333333333333333, false",
                "0.1, 0.1, false",
                "2e-3, 0.002, false",
                "2E3, 2000, true",
                "#1,5/-2,5#, -0.6, false",
                ".25, 0.25, true",
                "7., 7, true",
                "1e-400, 0, false",
                "9007199254740993, 9007199254740992, false",
                "1e308/1e308, 1, true"
            })
    void whatIsTypedIsTheNearestDouble(String text, double value, boolean exact) {
        assertEquals(new TypedValue(value, exact, ""), TypedValue.of(text, "head=round, k = 2", TEXTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1/2/3", "1.2.3", "1/", "--1", "NaN", "Infinity", "0x10", "1e99999", "1 2"})
    void whatIsNoNumberIsNamedWithItsPlaceAndWhatMayStandThere(String text) {
        String problem = TypedValue.of(text, "head=round, k = 2", TEXTS).problem();
        assertTrue(problem.startsWith("head=round, k = 2: “" + text + "” is not a number."), problem);
        assertTrue(problem.endsWith("0.5, 0,5, 1/2, −2e−3."), problem);
    }

    @ParameterizedTest
    @CsvSource({"1/0, divides by 0", "1e400, too large for a double"})
    void aNumberThatNoDoubleIsNearToIsRefused(String text, String why) {
        assertTrue(TypedValue.of(text, "x", TEXTS).problem().contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3333333333333333, 6004799503160661/2⁵⁴",
        "0.1, 3602879701896397/2⁵⁵",
        "-0.75, −3/2²",
        "5, 5",
        "0, 0",
        "1e22, 10000000000000000000000",
        "4.9e-324, 1/2¹⁰⁷⁴",
        "2.2250738585072014e-308, 1/2¹⁰²²"
    })
    void aDoubleIsAWholeNumberOverAPowerOfTwo(double value, String fraction) {
        assertEquals(fraction, TypedValue.fraction(value));
    }
}
