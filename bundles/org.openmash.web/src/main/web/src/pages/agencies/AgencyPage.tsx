import type { AgencyDetail } from "../../api/model";
import { Facts } from "../../components/Table";
import { Link } from "../../components/Link";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { AgencyCard } from "./AgencyCard";
import { AgencySteps } from "./AgencySteps";
import { AgreementForm, agreementWords } from "./AgreementForm";
import { ReportCards } from "./ReportCards";
import { Sites } from "./Sites";
import { LifeTag, stepsFrom } from "./life";

/** One agency in one area, for operators and information governance: its life, its agreement, its card, how it answered. */
export function AgencyPage(props: { area: string; id: string }) {
  const path = `/agencies/${encodeURIComponent(props.id)}?area=${encodeURIComponent(props.area)}`;
  const loaded = useLoaded<AgencyDetail>(path, () => true);
  const detail = loaded.value;
  if (!detail) {
    return <p class="govuk-body">{loaded.failure ?? ""}</p>;
  }
  const { agency } = detail;
  return (
    <>
      <Link to="/agencies" class="govuk-back-link">
        Agencies
      </Link>
      <h1 class="govuk-heading-l govuk-!-margin-bottom-2">
        {agency.name} <LifeTag life={agency.life} />
      </h1>
      <p class="govuk-body-l" role="status">
        {agency.words}
      </p>
      <AgencySteps agency={agency} again={loaded.again} />
      <div class="mash-two">
        <section aria-label="Now">
          <h2 class="govuk-heading-m">Now</h2>
          <Facts
            facts={[
              ["Area", agency.area],
              ["Life", agency.since ? `${agency.life.replace("-", " ")} since ${when(agency.since)}` : agency.life],
              ["State", agency.status ? `${agency.status.state}. ${agency.status.text}` : "not looked at yet"],
              ["Connector", detail.connector || "none: a person answers at a desk"],
              ["Since the hub started", `${agency.answered} answered, ${agency.failed} failed`],
            ]}
          />
        </section>
        <section aria-label="Information-sharing agreement">
          <h2 class="govuk-heading-m">Information-sharing agreement</h2>
          <Facts facts={agreementWords(detail.sharing ?? null)} />
          {!detail.sharing && <p class="govuk-body">None is recorded. Without a current one the agency is not asked.</p>}
          {stepsFrom(agency.life).has("agreement") && <AgreementForm detail={detail} again={loaded.again} />}
        </section>
      </div>
      {detail.card && <AgencyCard card={detail.card} />}
      <ReportCards area={agency.area} agency={agency.id} />
      <Sites area={agency.area} agency={agency.id} />
    </>
  );
}
