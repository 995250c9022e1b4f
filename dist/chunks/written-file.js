({
"written-file.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/export/mirrored.ts
const DPD_INTERVAL = 30;
const DPD_TIMEOUT = 150;
function mirrored(end) {
	const { place, ike, auth } = end;
	return {
		name: end.name === "" ? "peer" : `to-${end.name}`,
		dialect: "peer",
		behaviour: "strongswan",
		basis: "assumed",
		place,
		ownAddress: end.peerAddress,
		publicAddress: null,
		behindNat: null,
		peerAddress: end.publicAddress ?? end.ownAddress,
		localId: ownIdentity(end),
		remoteId: peersIdentity(end),
		auth: {
			method: auth.peerMethod ?? auth.method,
			...auth.peerMethod && { peerMethod: auth.method },
			psk: auth.psk,
			pskOwners: []
		},
		ike: {
			version: require_lint.valueOf(ike.version) === "any" ? require_lint.implied("v2", "version", place) : ike.version,
			mode: ike.mode,
			proposals: ike.proposals,
			prefersOwnProposals: require_lint.explicit(true, place),
			lifetimeSeconds: ike.lifetimeSeconds,
			renewal: require_lint.implied("rekey", "renewal", place)
		},
		children: end.children.map(({ protocol, mode, proposals, localSelectors, remoteSelectors, lifetimeSeconds }) => ({
			protocol,
			mode,
			proposals,
			localSelectors: remoteSelectors,
			remoteSelectors: localSelectors,
			lifetimeSeconds
		})),
		starts: startsOf(end),
		dpd: {
			action: require_lint.implied("restart", "dpd", place),
			intervalSeconds: require_lint.explicit(DPD_INTERVAL, place),
			timeoutSeconds: require_lint.explicit(DPD_TIMEOUT, place)
		},
		mtu: null
	};
}
function startsOf({ starts, place }) {
	return require_lint.implied(require_lint.valueOf(starts) === "never" ? "always" : "on-traffic", "starts", place);
}
function ownIdentity({ remoteId, peerAddress, place }) {
	if (remoteId === null || remoteId.origin === "unknown") return remoteId;
	const { value } = remoteId;
	if (value.type === "own-address") return require_lint.unknown("not-in-body", place);
	if (value.type === "peer-address") return addressIdentity(peerAddress, { type: "own-address" }, place);
	return value.type === "any" || value.wildcard ? null : remoteId;
}
function peersIdentity({ localId, ownAddress, place }) {
	if (localId?.origin === "unknown") return localId;
	const value = localId === null ? null : localId.value;
	if (value === null || value.type === "own-address") return addressIdentity(ownAddress, { type: "peer-address" }, place);
	return value.type === "peer-address" ? require_lint.unknown("not-in-body", place) : localId;
}
function addressIdentity(address, otherwise, place) {
	const known = address === null ? void 0 : require_lint.valueOf(address);
	if (known === void 0) return require_lint.explicit(otherwise, place);
	const stated = {
		type: known.version === 4 ? "ipv4" : "ipv6",
		value: require_lint.formatAddress(known),
		wildcard: false
	};
	return require_lint.explicit(stated, place);
}

// src/cli/key-variable.ts
function keyIn(variable, environment) {
	const key = environment[variable];
	if (key !== void 0 && key !== "") return key;
	throw new require_base.UserError(`the environment variable ${variable} is not set`, "Set it to the pre-shared key.");
}

// src/cli/written-file.ts
const OWNER_ONLY = 384;
async function writeMade(file, text, holdsKey, { workingFolder }) {
	const path = (0, node_path.resolve)(workingFolder, file);
	try {
		if (holdsKey) refuseDevice(file, path);
		await require_base.writeFileAtomically(path, [text], holdsKey ? OWNER_ONLY : void 0);
	} catch (error) {
		if (error instanceof require_base.UserError) throw error;
		throw new require_base.UserError(`${file}: cannot be written: ${require_base.reasonOf(error)}`);
	}
}
function refuseDevice(file, path) {
	const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stats === void 0 || stats.isFile()) return;
	throw new require_base.UserError(`${file} is no regular file, and a key goes into nothing else`, "Name a file.");
}
module.exports = () => ({
	keyIn: keyIn,
	mirrored: mirrored,
	writeMade: writeMade,
});
})
})
