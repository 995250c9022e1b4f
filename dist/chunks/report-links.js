// src/report/links.ts
var PROJECT_URL = "https://github.com/ipsec-lint/ipsec-lint";
function ruleUrl(id) {
  return `${PROJECT_URL}/blob/main/docs/rules/${id}.md`;
}

export {
  PROJECT_URL,
  ruleUrl
};
