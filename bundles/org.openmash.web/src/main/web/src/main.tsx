import { render } from "preact";
import { App } from "./App";
import "./styles/openmash.scss";

const root = document.getElementById("app");
if (root) {
  render(<App />, root);
}
