package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature holds for the bytes it was given for, and nothing else passes for one. */
class VerifyingKeyTest {
    private static final byte[] BYTES = Keys.bytes("what was signed");
    private static final String X509 = "302a300506032b6570032100";
    private static final List<String> SMALL_ORDER = List.of(
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");

    private final SigningKey signing = Keys.of("王晓梅");
    private final VerifyingKey key = signing.publicKey();

    @Test
    void aSignatureHoldsForItsBytesAndItsKeyOnly() {
        String signature = signing.sign(BYTES);

        assertThat(key.verify(BYTES, signature)).isTrue();
        assertThat(key.verify(Keys.bytes("What was signed"), signature)).isFalse();
        assertThat(Keys.of("王晓梅").publicKey().verify(BYTES, signature)).isFalse();
    }

    /** The second example of RFC 8032, 7.1. Fingerprints as {@code openssl pkey -pubin -outform DER | sha256sum} tells. */
    @Test
    void itIsEd25519AsOtherProgramsHaveIt() {
        VerifyingKey known = new VerifyingKey("MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=");

        assertThat(known.verify(
                        Keys.bytes("r"),
                        "kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA=="))
                .isTrue();
        assertThat(known.fingerprint()).isEqualTo("deb2ded39dc26fce0e6085b6fc34bf6b5941913bbfe2ea614113cff9e004c170");
        assertThat(known.shortFingerprint()).isEqualTo("32ZN5-U45YJ-X44DT-AQW3P");
        assertThat(new VerifyingKey("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=").shortFingerprint())
                .isEqualTo("A3R73-D62FG-5WBK2-ZKV66"); // its fingerprint begins with 0
    }

    @Test
    void ofAllBitsOfASignatureNoneCanBeFlipped() {
        byte[] signature = Base64.getDecoder().decode(signing.sign(BYTES));

        assertThat(IntStream.range(0, 512)
                        .filter(bit -> key.verify(BYTES, Base64Text.of(Keys.flipped(signature, bit)))))
                .isEmpty();
    }

    @Test
    void aSignatureIsWrittenInOneWayOnly() {
        String signature = signing.sign(BYTES);
        byte[] written = Keys.bytes(signature);

        assertThat(IntStream.range(0, written.length * 8)
                        .filter(bit -> key.verify(BYTES, Keys.text(Keys.flipped(written, bit)))))
                .isEmpty();
        assertThat(key.verify(BYTES, signature.replace("=", ""))).isFalse();
        assertThat(key.verify(BYTES, plusOrder(signature))).isFalse();
    }

    @Test
    void whateverIsNoSignatureIsAnsweredWithNo() {
        Random random = new Random(1);
        for (String foreign : List.of("", "=", "%%%", "签", "A".repeat(1 << 20), Base64Text.of(new byte[64]))) {
            assertThat(key.verify(BYTES, foreign)).isFalse();
        }
        for (int time = 0; time < 500; time++) {
            byte[] raw = new byte[32];
            byte[] signature = new byte[64];
            random.nextBytes(raw);
            random.nextBytes(signature);
            signature[63] &= 15; // often a number that Ed25519 allows
            assertThat(new VerifyingKey(x509(HexFormat.of().formatHex(raw))).verify(BYTES, Base64Text.of(signature)))
                    .isFalse();
        }
    }

    @Test
    void aKeyWithWhichAnybodyCouldSignIsRefused() throws GeneralSecurityException {
        for (String point : SMALL_ORDER) {
            assertThat(someSignatureHolds(point)).as(point).isTrue();
            assertThatIllegalArgumentException().as(point).isThrownBy(() -> new VerifyingKey(x509(point)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp=",
                "MCowBQYDK2VvAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUQ==",
                "MCowBQYDK2VwAyEA7v///////////////////////////////////////38=",
                "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
            })
    void whatIsNoKeyIsRefused(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifyingKey(base64));
    }

    @Test
    void theHalvesOfTwoKeysMakeNone() throws GeneralSecurityException {
        PrivateKey other =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();

        assertThatIllegalArgumentException().isThrownBy(() -> new SigningKey("李强", key, other));
    }

    /** The same signature with the order of the group added to its number: equal in the sum, forbidden by RFC 8032. */
    private static String plusOrder(String signature) {
        byte[] bytes = Base64.getDecoder().decode(signature);
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        BigInteger number = BigInteger.ZERO;
        for (int at = 63; at >= 32; at--) {
            number = number.shiftLeft(8).add(BigInteger.valueOf(bytes[at] & 0xff));
        }
        number = number.add(order);
        for (int at = 32; at < 64; at++) {
            bytes[at] = number.shiftRight(8 * (at - 32)).byteValue();
        }
        return Base64Text.of(bytes);
    }

    private static boolean someSignatureHolds(String point) throws GeneralSecurityException {
        for (String first : SMALL_ORDER) {
            byte[] signature = HexFormat.of().parseHex(first + "00".repeat(32));
            for (byte message = 0; message < 16; message++) {
                Signature verifying = Signature.getInstance("Ed25519");
                verifying.initVerify(KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(x509(point)))));
                verifying.update(message);
                if (verifying.verify(signature)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String x509(String point) {
        return Base64Text.of(HexFormat.of().parseHex(X509 + point));
    }
}
