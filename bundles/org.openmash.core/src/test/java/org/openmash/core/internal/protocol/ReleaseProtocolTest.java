package org.openmash.core.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.ReleaseTerm.Mode;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.protocol.ReleaseProtocol.Matter;
import org.openmash.core.internal.protocol.ReleaseProtocol.Visibility;

class ReleaseProtocolTest {

    private final ReleaseMatrix matrix = ReleaseMatrix.ofTheHouse();
    private final ReleaseProtocol protocol = new ReleaseProtocol(matrix);
    private final ItemId item = new ItemId(HexId.random());

    @Nested
    class WhereTheOwnerSaidNothing {

        @Test
        void theMatrixDecidesAndIsNamed() {
            Finding finding = protocol.judge(matter("police-intelligence"), "SW");

            assertThat(finding.disposition()).isEqualTo(Disposition.WORDING);
            assertThat(finding.rule()).startsWith("matrix/police-intelligence/SW (default-1)");
            assertThat(finding.needsWording()).isTrue();
        }

        @Test
        void whatIsNotListedStays() {
            assertStays(matter("police-intelligence"), "DSL");
            assertStays(matter("home-safety-visit"), "SW");
            assertStays(matter("education"), "hostel");
        }

        @Test
        void personOfConcernGetsNothingOfAnyType() {
            assertThat(matrix.itemTypes()).hasSizeGreaterThan(15).allSatisfy(type -> assertStays(matter(type), "PERP"));
        }

        @Test
        void conditionsOfTheMatrixComeAlong() {
            assertThat(protocol.judge(matter("safe-address"), "SW").conditions())
                    .containsExactlyInAnyOrder("allocated-worker-only", "mask-address");
        }
    }

    @Nested
    class OwnersOwnEntries {

        @Test
        void beatTheMatrix() {
            Matter matter = matter("domestic-abuse", term("SW", Mode.RAW, ""));

            assertThat(protocol.judge(matter, "SW").disposition()).isEqualTo(Disposition.RAW);
            assertThat(protocol.judge(matter, "SW").rule()).startsWith("owner/" + item + "/SW");
        }

        @Test
        void leaveNobodyOutOfTheirSilence() {
            Matter matter = matter("education", term("SW", Mode.RAW, ""));

            assertThat(protocol.judge(matter, "EH").stays()).isTrue();
            assertThat(protocol.judge(matter, "EH").rule()).startsWith("owner/no-entry");
        }

        @Test
        void neverWinsOverEverythingElse() {
            Matter matter = matter("education", term("*", Mode.RAW, ""), term("SW", Mode.NEVER, ""));

            assertStays(matter, "SW");
            assertThat(protocol.judge(matter, "EH").disposition()).isEqualTo(Disposition.RAW);
        }

        @Test
        void withAnUnknownConditionStay() {
            assertStays(matter("education", term("SW", Mode.RAW, "moon-is-full")), "SW");
        }

        @Test
        void withTheirWordingGoInThatWordingOnly() {
            ReleaseTerm term = new ReleaseTerm("SW", Mode.WORDING, "do not visit alone", "");

            assertThat(protocol.judge(matter("police-intelligence-c", term), "SW")
                            .wording())
                    .isEqualTo("do not visit alone");
        }
    }

    @Test
    void whatIsNotResolvedStaysForEverybody() {
        Matter unresolved = new Matter(item, "education", List.of(term("*", Mode.RAW, "")), false);

        assertThat(matrix.recipients()).allSatisfy(recipient -> assertStays(unresolved, recipient));
        assertStays(matter("child-health", term("DM", Mode.RAW, "identity-unresolved")), "DM");
    }

    @Test
    void theRoomSeesWhatItsOwnerDidNotKeep() {
        assertThat(protocol.visibility(matter("education"))).isEqualTo(Visibility.ROOM);
        assertThat(protocol.visibility(matter("home-safety-visit"))).isEqualTo(Visibility.ROOM);
        assertThat(protocol.visibility(matter("police-intelligence-c"))).isEqualTo(Visibility.DECISION_MAKERS);
        assertThat(protocol.visibility(matter("probation", term("DM", Mode.RAW, "named-person-only"))))
                .isEqualTo(Visibility.DECISION_MAKERS);
        assertThat(protocol.visibility(matter("victim-details", term("*", Mode.NEVER, ""))))
                .isEqualTo(Visibility.OWNER);
    }

    @Test
    void aLineThatMakesNoSenseStopsTheMatrix() {
        assertThatThrownBy(() -> ReleaseMatrix.read(new StringReader("type a thing\n  SW raw\n")))
                .hasMessageContaining("cannot read the cell 'SW raw'");
    }

    private void assertStays(Matter matter, String recipient) {
        assertThat(protocol.judge(matter, recipient).stays()).isTrue();
    }

    private Matter matter(String type, ReleaseTerm... terms) {
        return new Matter(item, type, List.of(terms), true);
    }

    private static ReleaseTerm term(String recipient, Mode mode, String condition) {
        return new ReleaseTerm(recipient, mode, "", condition);
    }
}
