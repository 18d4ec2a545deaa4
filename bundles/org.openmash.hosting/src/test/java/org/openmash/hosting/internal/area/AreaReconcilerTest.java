package org.openmash.hosting.internal.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.hosting.internal.area.FakeKinds.POLICE;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Place;

class AreaReconcilerTest {

    private static final Place FORCE = new Place(new AgencyId("police"), "tamarshire");
    private static final String OWN = POLICE + "~tamarshire.police";
    private static final Map<String, String> SETTINGS = Map.of("police.url", "https://tamar.example");

    private final FakeInstances instances = new FakeInstances();
    private final FakeKinds kinds = new FakeKinds();
    private final List<Area> areas = new ArrayList<>();
    private final AreaReconciler reconciler = reconciler();

    @Test
    void memberWithSettingsGetsAConfigurationOfItsOwn() {
        document("police", SETTINGS);

        round();

        assertThat(instances.get(OWN).values())
                .containsEntry("agency.id", "police")
                .containsEntry("agency.areas", "tamarshire")
                .containsEntry("police.url", "https://tamar.example");
        assertThat(reconciler.ready(FORCE)).isTrue();
    }

    @Test
    void secondRoundARestartAndAnotherNodeWriteNothingMore() {
        document("police", SETTINGS);

        round();
        round();
        reconciler().round(areas, place -> false);

        assertThat(instances.written).isEqualTo(1);
    }

    @Test
    void changedDocumentChangesTheConfiguration() {
        document("police", SETTINGS);
        round();

        document("police", Map.of("police.url", "https://new.example"));
        round();

        assertThat(instances.get(OWN).values()).containsEntry("police.url", "https://new.example");
    }

    @Test
    void roundThatWasCutOffIsFinishedByTheNext() {
        document("police", SETTINGS);
        instances.full = true;
        round();
        assertThat(reconciler.words(FORCE))
                .hasValueSatisfying(words -> assertThat(words).contains("cannot be written"));
        assertThat(reconciler.ready(FORCE)).isFalse();

        instances.full = false;
        round();

        assertThat(instances.names()).containsExactly(OWN);
        assertThat(reconciler.ready(FORCE)).isTrue();
    }

    @Test
    void whatAPersonWroteForThePlaceWinsAndIsSaid() {
        document("police", SETTINGS);
        round();

        instances.byHand(POLICE, "county", "police", "westmoor, tamarshire");
        round();

        assertThat(instances.names()).containsExactly(POLICE + "~county");
        assertThat(words())
                .isEqualTo(
                        "is configured by hand in org.openmash.connector.police-county.cfg, which wins over the document");
    }

    @Test
    void configurationOfADocumentThatAPersonChangedStaysAsThePersonWants() {
        document("police", SETTINGS);
        round();

        instances.changed(OWN, "police.url", "https://by.hand");
        round();

        assertThat(instances.get(OWN).values()).containsEntry("police.url", "https://by.hand");
        assertThat(words()).contains("was changed by hand and stays so").contains("config:delete " + OWN);
        instances.changed(OWN, "agency.areas", "kent");
        round();
        assertThat(instances.get(OWN).values()).containsEntry("agency.areas", "kent");
    }

    @Test
    void policeOfTwoCountiesAnswerBothThroughOneConnectorThatNotices() {
        instances.byHand(POLICE, "westmoor", "police", "westmoor");
        document("police", Map.of("agency.areas", "westmoor,tamarshire"));

        Map<Place, String> loans = round();

        assertThat(loans).containsExactly(Map.entry(FORCE, "westmoor"));
        assertThat(instances.names()).containsExactly(POLICE + "~westmoor");
        assertThat(instances.written).isZero();
        assertThat(words()).isEqualTo("answers through the connector of westmoor");
    }

    @Test
    void lenderThatIsNotThereIsNamedAndHeals() {
        document("police", Map.of("agency.areas", "westmoor,tamarshire"));
        assertThat(round()).isEmpty();
        assertThat(words())
                .contains("police is not configured there: write etc/org.openmash.connector.police-westmoor.cfg");

        instances.byHand(POLICE, "westmoor", "police", "westmoor");

        assertThat(round()).containsEntry(FORCE, "westmoor");
    }

    @Test
    void missingConnectorIsNamedWithTheNextStepAndHealsWhenItComes() {
        document("probation", Map.of("probation.url", "https://p.example"));
        Place probation = new Place(new AgencyId("probation"), "tamarshire");
        round();
        assertThat(reconciler.words(probation))
                .contains("its connector is not installed: mash:connector-install probation");

        kinds.installed.add("probation");
        round();

        assertThat(instances.names()).containsExactly("org.openmash.connector.probation~tamarshire.probation");
        kinds.installed.remove("probation");
        round();
        assertThat(instances.names()).isNotEmpty();
    }

    @Test
    void unknownConnectorIsSaid() {
        document("oracle", Map.of());

        round();

        assertThat(reconciler.words(new Place(new AgencyId("oracle"), "tamarshire")))
                .hasValueSatisfying(words -> assertThat(words).startsWith("this hub knows no connector oracle"));
    }

    @Test
    void agencyThatIsConfiguredTwiceIsNamedWithBothFiles() {
        document("police", SETTINGS);
        instances.byHand(POLICE, "a", "police", "tamarshire").byHand(POLICE, "b", "police", "tamarshire");

        round();

        assertThat(words())
                .contains("2 times, in org.openmash.connector.police-a.cfg and")
                .contains("take away all but one");
        assertThat(reconciler.ready(FORCE)).isFalse();
    }

    @Test
    void retiredAreaKeepsItsConfigurationUntilTheLastAnswerIsInAndLeavesOthersAlone() {
        instances.byHand("org.openmash.connector.health", "westmoor", "health", "westmoor");
        document("police", SETTINGS);
        round();
        areas.clear();

        reconciler.round(areas, FORCE::equals);
        assertThat(instances.names()).contains(OWN);
        reconciler.round(areas, place -> false);

        assertThat(instances.names()).containsExactly("org.openmash.connector.health~westmoor");
    }

    @Test
    void loanEndsAfterTheLastAnswer() {
        instances.byHand(POLICE, "westmoor", "police", "westmoor");
        document("police", Map.of("agency.areas", "westmoor"));
        round();
        areas.clear();

        assertThat(reconciler.round(areas, FORCE::equals)).containsKey(FORCE);
        assertThat(reconciler.round(areas, place -> false)).isEmpty();
    }

    private Map<Place, String> round() {
        return reconciler.round(areas, place -> false);
    }

    private String words() {
        return reconciler.words(FORCE).orElse("");
    }

    private void document(String kind, Map<String, String> configuration) {
        areas.clear();
        areas.add(new Area(
                "tamarshire",
                "Tamarshire",
                Area.Activation.SECOND_PERSON,
                Area.BackFill.ALL,
                new Area.Calendar(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()),
                Map.of(),
                List.of(),
                "default-matrix",
                List.of(new Area.Member(new AgencyId(kind), kind, kind, configuration, Optional.empty())),
                List.of(),
                false,
                Instant.EPOCH,
                "kay"));
    }

    private AreaReconciler reconciler() {
        return new AreaReconciler(new Directly(), new Documents(), instances, kinds);
    }

    private final class Documents implements AreaStore {
        @Override
        public void put(Area area) {
            areas.add(area);
        }

        @Override
        public Optional<Area> find(String id) {
            return areas.stream().filter(area -> area.id().equals(id)).findFirst();
        }

        @Override
        public List<Area> all() {
            return areas;
        }
    }

    private static final class Directly implements Transactions {
        @Override
        public <R> R inTransaction(Supplier<R> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable effect) {
            effect.run();
        }
    }
}
