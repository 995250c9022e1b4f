/**
 * The configuration that `ipsec-lint init` writes: every key, each with an example that counts once the `# ` at the
 * beginning of its lines is removed.
 */
export const STARTER = `# Configuration of ipsec-lint. Globs and paths are relative to this folder.
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
