package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class WorkingAreaTest {
    private static final AreaPart WHOLE = new AreaPart(CbsArea.parse("WK034402@2020"), Extent.WHOLE);
    private static final AreaPart PART = new AreaPart(CbsArea.parse("WK034407@2020"), Extent.PART);
    private static final WorkingArea NOORDWEST = area().addPart(WHOLE).build();

    private static WorkingArea.Builder area() {
        return WorkingArea.builder().id("noordwest").name(Text.nl("Noordwest"));
    }

    @Test
    void an_area_of_whole_parts_only_is_whole() {
        assertThat(NOORDWEST.isWhole()).isTrue();
        assertThat(area().addParts(WHOLE, WHOLE).build().isWhole()).isTrue();
        assertThat(area().addParts(WHOLE, PART).build().isWhole()).isFalse();
        assertThat(area().addPart(PART).build().isWhole()).isFalse();
    }

    @Test
    void an_area_that_is_not_mapped_is_not_whole() {
        assertThat(area().build().isWhole()).isFalse();
    }

    @Test
    void a_builder_can_start_from_an_area() {
        assertThat(NOORDWEST.toBuilder().build()).isEqualTo(NOORDWEST);
        assertThat(NOORDWEST.toBuilder().id("zuilen").build().id()).isEqualTo(WorkingArea.KIND.ref("zuilen"));
    }
}
