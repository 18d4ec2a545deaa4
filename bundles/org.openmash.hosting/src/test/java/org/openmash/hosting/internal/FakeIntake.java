package org.openmash.hosting.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.SubjectAnswer;

/** Core's ear: keeps what it heard, one line each. */
public final class FakeIntake implements AgencyIntake {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<AskTrouble> troubles = new CopyOnWriteArrayList<>();
    private volatile Runnable slowness = () -> {};

    public List<String> heard() {
        return heard;
    }

    /** What went wrong, as staff will be told. */
    List<AskTrouble> troubles() {
        return troubles;
    }

    /** What every word takes, on the thread that brings it. */
    public void takes(Runnable work) {
        slowness = work;
    }

    @Override
    public Receipt notice(AgencyId agency, String area, Notice notice) {
        hear("notice " + agency + "/" + area + " " + notice.externalId());
        return new Receipt(Receipt.Outcome.TAKEN, "");
    }

    @Override
    public void located(RequestId request, SubjectAnswer<Candidate> answer) {
        hear("located " + digits(request) + " " + words(answer.answer()) + " left " + answer.remaining());
    }

    @Override
    public void retrieved(RequestId request, Answer<Fact> answer) {
        hear("retrieved " + digits(request) + " " + words(answer));
    }

    @Override
    public void failed(RequestId request, boolean retryable, String reason) {
        hear((retryable ? "failed for now " : "failed ") + digits(request) + " " + reason);
    }

    @Override
    public void failed(RequestId request, AskTrouble trouble, boolean retryable, String reason) {
        troubles.add(trouble);
        failed(request, retryable, reason);
    }

    @Override
    public void late(RequestId request) {
        hear("late " + digits(request));
    }

    @Override
    public void delivered(PackId pack, String receipt) {
        hear("delivered " + pack.value().substring(0, 2) + " as " + receipt);
    }

    @Override
    public void notDelivered(PackId pack, boolean retryable, String reason) {
        hear((retryable ? "not delivered for now " : "not delivered ")
                + pack.value().substring(0, 2) + " " + reason);
    }

    @Override
    public Receipt ticketAnswered(AgencyId agency, String ticket, Answer<Fact> answer) {
        hear("ticket " + agency + " " + ticket);
        return new Receipt(Receipt.Outcome.TAKEN, "");
    }

    private void hear(String line) {
        slowness.run();
        heard.add(line);
    }

    private static String digits(RequestId request) {
        return request.value().substring(0, 2);
    }

    private static String words(Answer<?> answer) {
        return answer.fold(
                a -> a.elements().size() + " elements",
                h -> "holds nothing",
                n -> "nothing relevant",
                c -> "cannot identify",
                r -> "refused",
                e -> "expected by");
    }
}
