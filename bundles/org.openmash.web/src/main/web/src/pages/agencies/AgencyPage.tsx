import { useEffect } from "preact/hooks";
import type { Agency, AgencyDetail } from "../../api/model";
import { Facts } from "../../components/Table";
import { Link } from "../../components/Link";
import { when } from "../../state/countdown";
import { useLoaded, type Loaded } from "../../state/load";
import { may } from "../../state/session";
import { AgencyCard } from "./AgencyCard";
import { AgencySteps } from "./AgencySteps";
import { AgreementForm, agreementWords } from "./AgreementForm";
import { ConfigurationForm } from "./ConfigurationForm";
import { ReportCards } from "./ReportCards";
import { Sites } from "./Sites";
import { LifeTag, stepsFrom } from "./life";
import { pageWords } from "./steps";

/** One agency in one area, for operators and information governance: its life, its agreement, its card, how it answered. */
export function AgencyPage(props: { area: string; id: string }) {
  const path = `/agencies/${encodeURIComponent(props.id)}?area=${encodeURIComponent(props.area)}`;
  const loaded = useLoaded<AgencyDetail>(path, () => true);
  const detail = loaded.value;
  useEffect(() => lookAgain(loaded), [detail]);
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
        {pageWords(agency.words)}
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
          {may("operator") && stepsFrom(agency.life).has("configuration") && (
            <ConfigurationForm agency={agency} again={loaded.again} />
          )}
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

const ON_ITS_WAY: Agency["life"][] = ["installed", "refused", "configured", "draining", "missing"];

/** A connector that comes or goes tells no page. */
function lookAgain(loaded: Loaded<AgencyDetail>): (() => void) | undefined {
  if (!loaded.value || !ON_ITS_WAY.includes(loaded.value.agency.life)) {
    return undefined;
  }
  const soon = setTimeout(loaded.again, 3_000);
  return () => clearTimeout(soon);
}
