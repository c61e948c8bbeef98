package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class AreaChecksTest {
    private static AreaPart part(String area, Extent extent) {
        return new AreaPart(CbsArea.parse(area), extent);
    }

    private static WorkingArea.Builder area(String id, AreaPart... parts) {
        return WorkingArea.builder().id(id).name(Text.nl(id)).addParts(parts);
    }

    private static AreaPart whole(String area) {
        return part(area, Extent.WHOLE);
    }

    @Test
    void areas_of_two_years_in_one() {
        assertThat(Told.by(
                        "area-one-year",
                        area("w", whole("WK034403@2020"), whole("WK034403@2022"))
                                .build()))
                .containsExactly("warning area/w#/parts/1 WK034403@2022");
        assertThat(Told.by(
                        "area-one-year",
                        area("w", whole("WK034403@2020"), whole("WK034404@2020"))
                                .build()))
                .isEmpty();
    }

    @Test
    void an_area_that_is_taken_in_twice() {
        assertThat(Told.by(
                        "area-part-once",
                        area("w", whole("WK034403@2020"), part("WK034403@2020", Extent.PART))
                                .build()))
                .containsExactly("warning area/w#/parts/1 WK034403@2020");
        assertThat(Told.by(
                        "area-part-once",
                        area("w", whole("WK034403@2020"), whole("WK034404@2020"))
                                .build()))
                .isEmpty();
    }

    @Test
    void an_area_that_belongs_wholly_to_two() {
        WorkingArea one = area("een", whole("WK034403@2020")).build();
        WorkingArea.Builder other = area("twee", whole("WK034404@2020"), whole("WK034403@2020"));
        assertThat(Told.by("area-whole-once", one, other.build()))
                .containsExactly("warning area/twee#/parts/1 WK034403@2020");
        assertThat(Told.by(
                        "area-whole-once",
                        one.toBuilder().partOf(other.build().id()).build(),
                        other.build()))
                .as("the one lies in the other")
                .isEmpty();
        assertThat(Told.by(
                        "area-whole-once",
                        one,
                        area("twee", part("WK034403@2020", Extent.PART)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "area-whole-once",
                        one,
                        area("twee", whole("WK034403@2021")).build()))
                .as("the same code of another year may be another area")
                .isEmpty();
    }

    private static List<String> changes(String rule, String... changes) {
        WorkingArea.Builder area = area("w", whole("WK034403@2020"));
        for (String change : changes) {
            area.addChanges(AreaChange.parse(change));
        }
        return Told.by(rule, area.build());
    }

    @Test
    void changes_that_gainsay_each_other() {
        String unchanged = "WK034403@2020 to WK034403@2021: unchanged";
        String redrawn = "WK034403@2020 to WK034403@2021: redrawn";
        assertThat(changes("area-change-once", unchanged, redrawn))
                .containsExactly("warning area/w#/changes/1 " + redrawn);
        assertThat(changes("area-change-once", redrawn, "WK034403@2020 to WK034413@2021: redrawn"))
                .as("drawn into two")
                .isEmpty();
        assertThat(changes("area-change-once", unchanged, "WK034403@2021 to WK034403@2022: redrawn"))
                .isEmpty();
    }

    @Test
    void a_change_of_another_area() {
        String other = "WK019901@2020 to WK019901@2021: redrawn";
        assertThat(changes("area-change-of-area", other)).containsExactly("warning area/w#/changes/0 " + other);
        assertThat(changes(
                        "area-change-of-area",
                        "WK034413@2021 to WK034423@2022: recoded",
                        "WK034403@2020 to WK034413@2021: recoded",
                        "BU03440301@2020 to BU03440301@2021: redrawn",
                        "GM0344@2020 to GM0344@2021: redrawn"))
                .as("through a new code, of a part or of the whole")
                .isEmpty();
        assertThat(Told.by(
                        "area-change-of-area",
                        area("w").addChanges(AreaChange.parse(other)).build()))
                .as("no mapping is known")
                .isEmpty();
    }

    @Test
    void areas_that_overlap_may_both_be_as_they_are() {
        WorkingArea one =
                area("een", whole("WK034403@2020"), whole("WK034404@2020")).build();
        assertThat(Told.by(
                        "area-whole-once",
                        one,
                        area("twee", whole("WK034404@2020"), whole("WK034405@2020"))
                                .build()))
                .as("neither can be made a part of the other")
                .isEmpty();
        assertThat(Told.by(
                        "area-whole-once",
                        one,
                        area("twee", whole("WK034404@2020"), part("WK034403@2020", Extent.PART))
                                .build()))
                .as("all of it lies in the other")
                .containsExactly("warning area/twee#/parts/0 WK034404@2020");
    }

    @Test
    void a_long_chain_of_changes_is_followed_in_whatever_order_it_stands() {
        WorkingArea.Builder area = area("w", whole("BU03440000@1995"));
        for (int i = 1_999; i >= 0; i--) {
            area.addChanges(AreaChange.parse("BU0344%04d@2020 to BU0344%04d@2021: recoded".formatted(i, i + 1)));
        }
        Duration limit = Duration.ofSeconds(20);
        assertTimeoutPreemptively(
                limit,
                () -> assertThat(Told.by("area-change-of-area", area.build())).isEmpty());
    }
}
