package nl.collectief.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Session;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final Publication MONITOR =
            Publication.builder().id("monitor").title(Text.nl("Monitor")).build();
    private static final Activity WEBINARS = Activity.builder()
            .id("webinars")
            .title(Text.of("Webinars", "Webinars"))
            .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
            .addPartner(Partner.builder()
                    .party(Party.KIND.ref("dock"))
                    .addRoles(Vocabulary.ROLE.term("speaker"), Vocabulary.ROLE.term("host"))
                    .build())
            .addSource(new Source(MONITOR.id(), "p. 13"))
            .build();

    @Test
    void attributes_stand_with_the_id_first_then_by_name() {
        List<String> names =
                Activity.KIND.shape().attributes().stream().map(Attribute::name).toList();
        assertThat(names.get(0)).isEqualTo("id");
        assertThat(names.subList(1, names.size())).isSorted().contains("sources", "title", "partners");
    }

    @Test
    void a_record_taken_apart_and_made_again_is_the_same() {
        Shape<Activity> shape = Activity.KIND.shape();
        Object[] values = shape.attributes().stream()
                .map(attribute -> switch (attribute.arity()) {
                    case ONE, OPTIONAL ->
                        attribute.values(WEBINARS).stream().findFirst().orElse(null);
                    case LIST, SET -> attribute.values(WEBINARS);
                })
                .toArray();
        assertThat(shape.make(values)).isEqualTo(WEBINARS);
    }

    @Test
    void a_record_without_its_required_parts_is_refused() {
        Shape<Activity> shape = Activity.KIND.shape();
        assertThatThrownBy(() -> shape.make(new Object[shape.attributes().size()]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id")
                .hasMessageContaining("title");
    }

    @Test
    void an_attribute_has_the_label_of_its_type_where_there_is_one() {
        assertThat(Conversation.KIND.shape().attribute("held").orElseThrow().label())
                .isEqualTo(Label.of("aantal gesprekken", "conversations held"));
        assertThat(Session.KIND.shape().attribute("held").orElseThrow().label())
                .isEqualTo(Label.of("aantal bijeenkomsten", "sessions held"));
    }

    /** A line that no attribute reads is a name that was misspelt or taken away. */
    @Test
    void every_label_of_an_attribute_is_read() {
        Set<String> read = new HashSet<>();
        Kinds.all().forEach(kind -> keys(kind.shape(), read));
        assertThat(Labels.all().keySet())
                .filteredOn(key -> key.startsWith("attribute.") && key.indexOf('.', 10) > 0)
                .isNotEmpty()
                .isSubsetOf(read);
    }

    private static void keys(Shape<?> shape, Set<String> found) {
        for (Attribute attribute : shape.attributes()) {
            found.add("attribute." + Labels.kebab(shape.type().getSimpleName()) + "." + Labels.kebab(attribute.name()));
            if (attribute.form() == Form.COMPOSITE) {
                keys(attribute.shape(), found);
            }
        }
    }

    @Test
    void walking_tells_every_value_with_its_pointer() {
        List<String> seen = new ArrayList<>();
        Shape.walk(WEBINARS, (pointer, attribute, value) -> seen.add(pointer + "=" + value));
        assertThat(seen)
                .contains(
                        "/id=activity/webinars",
                        "/partners/0/party=party/dock",
                        "/partners/0/roles/0=host",
                        "/partners/0/roles/1=speaker",
                        "/sources/0/document=publication/monitor",
                        "/sources/0/place=p. 13",
                        "/title=Webinars");
    }

    @Test
    void a_record_prints_on_one_line_with_what_it_has() {
        assertThat(MONITOR).hasToString("publication/monitor {title=Monitor}");
        assertThat(WEBINARS.toString()).hasSizeLessThanOrEqualTo(120).startsWith("activity/webinars {kind=webinar");
        assertThat(WEBINARS.toBuilder().build()).isEqualTo(WEBINARS);
        assertThat(WEBINARS.ref()).isEqualTo(WEBINARS.id());
    }
}
