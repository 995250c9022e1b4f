({
"cli-commands-init.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_words = require("./words.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/config/starter.ts
const STARTER = `# Configuration of ipsec-lint. Globs and paths are relative to this folder.
# Command line, then overrides, then the other settings here, then what is extended: the first that speaks decides.
# ipsec-lint --print-config shows what holds in a run, and where it comes from.

# Other configurations of this repository to take over.
# extends:
#   - ci/ipsec-lint.yaml

# The dialects that bodies are written in, one for each API:
# zstack or zstack-legacy (before 4.5), otc or openstack, apsara or alibaba-cloud.
# dialect: [zstack-legacy, openstack]

# Compliance profiles that bodies must meet: ipsec-lint explain PROFILE says what each asks for.
# profile: [nist-sp-800-77r1]

# What rules are worth: error, warning, note or off. ipsec-lint rules lists them.
# rules:
#   no-pfs: error
#   psk-in-plaintext: off

# Rules and dialects for some files. Globs behind ! are left out again.
# overrides:
#   - files: [lab/**, '!lab/shared/**']
#     dialect: alibaba-cloud
#     rules:
#       weak-dh-group: note

# Copies of one set of connections: bodies of different estates never meet. Each folder that matches is one.
# estates:
#   - environments/*

# What ids stand for that no file here describes: a file, a body, or facts.
# resources:
#   5c561d9d-eaea-45f6-ae3e-08d1a7080828: exported/vpn-service.json
#   3e1815dd-e212-43d0-8f13-b494fa553e68:
#     body: { endpoint_group: { type: cidr, endpoints: [10.20.0.0/16] } }
#   1a2b3c4d5e6f40718293a4b5c6d7e8f9:
#     address: 10.90.0.1
#     publicAddress: 198.51.100.7
#     cidrs: [10.1.0.0/16]
#     behaviour: strongswan

# Ends that are one tunnel: FILE, FILE#/json/pointer, FILE#name, or the id or name of a connection.
# tunnels:
#   - { left: berlin/vpn.yaml, right: 'peers/branches.yaml#branch-1' }

# Connections, by id or name, of which one takes over from the other.
# standby:
#   - [branch-1-active, branch-1-standby]

# Connections, by id or name, that may overlap.
# redundant:
#   - [branch-2-a, branch-2-b]

# Bounds on what one file may take: ipsec-lint explain input-limit, and docs/performance.md, say which there are.
# limits:
#   textLength: 16777216
#   depth: 100

# Findings that are accepted, each for a reason. In YAML better beside the value, in a comment that covers the next line:
# ipsec-lint-ignore RULE -- reason
# ignore:
#   - rule: weak-dh-group
#     file: branches/riga.json
#     pointer: /ikepolicy/pfs
#     # printf %s group5 | sha256sum
#     value: sha256:d9b276d3326823b34407f378185e833a3b82f38562d32c6ad046820c5afacbda
#     reason: the firewall there knows no better (NET-412)
#     expires: 2027-03-31
`;

// src/cli/commands/init.ts
const NAME = ".ipsec-lint.yaml";
function initCommand(words, { workingFolder, stderr }) {
	require_words.refuseWords(require_lint.parseArguments("init", words, require_lint.INIT_OPTIONS), "init", `It writes ${NAME} into the working folder.`);
	const taken = require_lint.CONFIGURATION_NAMES.find((name) => (0, node_fs.existsSync)((0, node_path.join)(workingFolder, name)));
	if (taken !== void 0) throw new require_base.UserError(`there is a ${taken} here already`, "Change it, or remove it first.");
	try {
		(0, node_fs.writeFileSync)((0, node_path.join)(workingFolder, NAME), STARTER, { flag: "wx" });
	} catch (error) {
		throw new require_base.UserError(`${NAME} cannot be written: ${require_base.reasonOf(error)}`);
	}
	new require_lint.Messages((text) => stderr.write(text), false).say(`${NAME} written; remove the # before what is to count`);
	return Promise.resolve(require_base.EXIT.clean);
}
module.exports = () => ({
	initCommand: initCommand,
});
})
})
