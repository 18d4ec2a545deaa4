package org.openmash.core.internal.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.picture.Picture.Gap;
import org.openmash.core.api.picture.PictureRoom;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ItemView;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.protocol.ReleaseProtocol;
import org.openmash.core.internal.protocol.ReleaseProtocol.Matter;
import org.openmash.core.internal.research.ItemViews;
import org.openmash.core.internal.research.Standing;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the picture together for one reader: what an owner named one person for is there for nobody else. */
@Component(service = {PictureRoom.class, SealedPicture.class})
public final class SealedPicture implements PictureRoom {

    private static final Set<AnswerState> SAID =
            Set.of(AnswerState.ANSWERED, AnswerState.HOLDS_NOTHING, AnswerState.NOTHING_RELEVANT);

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Agencies agencies;
    private final ReleaseProtocol protocol = new ReleaseProtocol(ReleaseMatrix.ofTheHouse());

    @Activate
    public SealedPicture(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference Agencies agencies) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.agencies = agencies;
    }

    @Override
    public Picture picture(Caller caller, CaseId id) {
        return gate.enter(caller, Action.PICTURE_READ, CaseDoors.to(cases, id), file -> of(caller, file));
    }

    /** Inside the caller's transaction, for somebody who was let in. */
    Picture of(Caller caller, CaseFile file) {
        List<Standing> standing = Standing.of(research.itemsOf(file.id()), research.candidatesOf(file.id())).stream()
                .filter(s -> sees(caller, s))
                .sorted(Comparator.comparing(Standing::item, ItemViews.CHRONOLOGY))
                .toList();
        return new Picture(
                file.id(),
                file.subjects(),
                views(standing.stream().filter(Standing::resolved)),
                views(standing.stream().filter(s -> !s.resolved())),
                gaps(file));
    }

    private boolean sees(Caller caller, Standing standing) {
        Item item = standing.item();
        if (caller.has(RoomRole.RESEARCHER) && caller.employer().equals(item.owner())) {
            return true;
        }
        Matter matter = new Matter(item.id(), item.itemType(), item.terms().unseal(), standing.resolved());
        return switch (protocol.visibility(matter)) {
            case ROOM -> true;
            case DECISION_MAKERS -> caller.has(RoomRole.DECISION_MAKER) || caller.has(RoomRole.SERVICE_MANAGER);
            case OWNER -> false;
        };
    }

    private static List<ItemView> views(Stream<Standing> standing) {
        return standing.map(s -> ItemViews.open(s.item(), s.subject())).toList();
    }

    private List<Gap> gaps(CaseFile file) {
        List<ResearchRequest> asked = research.requestsOf(file.id());
        Set<AgencyId> agenciesAsked =
                asked.stream().map(ResearchRequest::agency).collect(Collectors.toSet());
        Stream<Gap> open = asked.stream()
                .filter(r -> !SAID.contains(r.state()))
                .map(r -> new Gap(r.agency(), r.state(), GapWords.of(r)));
        Stream<Gap> notAsked = agencies.joined(file.area()).stream()
                .map(AgencyCard::id)
                .filter(a -> !agenciesAsked.contains(a))
                .map(a -> new Gap(a, AnswerState.NOT_ASKED, "has not been asked"));
        return Stream.concat(open, notAsked)
                .sorted(Comparator.comparing(g -> g.agency().value()))
                .toList();
    }
}
