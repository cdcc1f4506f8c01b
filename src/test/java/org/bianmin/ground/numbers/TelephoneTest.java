package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13812345678 | 13812345678",
                "138 1234 5678 | 13812345678",
                "138-1234-5678 | 13812345678",
                "138.1234.5678 | 13812345678",
                "+8613812345678 | 13812345678",
                "+86-138-1234-5678 | 13812345678",
                "0086 138 1234 5678 | 13812345678",
                "86 138 1234 5678 | 13812345678",
                "013812345678 | 13812345678",
                "１３８１２３４５６７８ | 13812345678",
                "0898-63820000 | 0898-63820000",
                "（0898）6382 0000 | 0898-63820000",
                "089863820000 | 0898-63820000",
                "+86 898 6382 0000 | 0898-63820000",
                "0550 6382000 | 0550-6382000",
                "010-62000000 | 010-62000000",
                "021 6200 0000 转 801 | 021-62000000-801",
                "0898-63820000-12 | 0898-63820000-12",
                "0898-63820000 ext. 12 | 0898-63820000-12",
                "0898-63820000 分机12 | 0898-63820000-12",
                "+852 9123 0000 | +85291230000",
                "00852-91230000 | +85291230000",
                "+853 6612 0000 | +85366120000",
                "+886 912 345 678 | +886912345678",
                "+886-0912-345-678 | +886912345678",
                "+886 2 2345 6789 | +886223456789",
                "+84 912 345 678 | +84912345678",
                "+44 (0)20 7946 0000 | +442079460000",
                "+1 (202) 555-0100 | +12025550100",
            })
    void theWaysInWhichPeopleWriteItAreOneNumber(String typed, String number) {
        assertEquals(Optional.of(new Telephone(number)), Telephone.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12812345678",
                "1381234567",
                "138123456789",
                "63822875",
                "12345",
                "4006722705",
                "0898-138123456",
                "+852 123",
                "+852 91230000 1",
                "+886 1",
                "+0 123456789",
                "+1234567890123456",
                "0898-63820000-1234567",
                "电话"
            })
    void whatNobodyCanBeCalledByIsRefused(String typed) {
        assertEquals(Optional.empty(), Telephone.parse(typed));
    }
}
