import { render } from "preact";
import "./styles/openmash.scss";

const root = document.getElementById("app");
if (root) {
  render(<main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-l">OpenMASH</h1></main>, root);
}
