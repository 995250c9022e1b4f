({
"profiles.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");

// src/data/profiles/clauses.ts
function standard(source, name) {
	const { url = null } = require_lint.SOURCES[source];
	const made = (status) => (number, says) => ({
		source,
		title: `${name}, ${number}`,
		says,
		status,
		url
	});
	return {
		read: made("read"),
		secondHand: made("second-hand")
	};
}
const rfc4868 = standard("rfc4868", "RFC 4868");
const rfc7296 = standard("rfc7296", "RFC 7296");
const rfc8221 = standard("rfc8221", "RFC 8221");
const rfc8247 = standard("rfc8247", "RFC 8247");
const rfc9206 = standard("rfc9206", "RFC 9206");
const rfc9395 = standard("rfc9395", "RFC 9395");
const nist = standard("nist-800-77", "NIST SP 800-77 revision 1");
const cnsa2 = standard("cnsa2", "CNSA 2.0");
const draftCnsa2 = standard("draft-cnsa2", "draft-guthrie-cnsa2-ipsec-profile");
const bsi1 = standard("bsi-02102-1", "BSI TR-02102-1");
const bsi = standard("bsi-02102-3", "BSI TR-02102-3");
const ncsc = standard("ncsc-ipsec", "NCSC Using IPsec to protect data");
const anssi = standard("anssi-nt-003", "ANSSI DAT-NT-003");
const sns = standard("anssi-sns", "ANSSI recommendations for SNS 4.3");
const disa = standard("disa-vpn-srg", "DISA VPN SRG");
const pci = standard("pci-dss", "PCI DSS 4.0.1");
const CLAUSES = {
	"rfc4868/2.3": rfc4868.read("section 2.3", "HMAC-SHA-2 is cut to half of its length"),
	"rfc7296/1.2": rfc7296.read("section 1.2", "IKE_SA_INIT exchanges keys"),
	"rfc7296/2.15": rfc7296.read("section 2.15", "A shared key is as hard to find as the strongest key negotiated"),
	"rfc7296/5": rfc7296.read("section 5", "IKE SAs never go without encryption"),
	"rfc8221/4": rfc8221.read("section 4", "ESP inside AH is not recommended"),
	"rfc8221/5": rfc8221.read("section 5", "Encryption algorithms of ESP; others are a MAY"),
	"rfc8221/6": rfc8221.read("section 6", "Integrity algorithms of ESP; others are a MAY"),
	"rfc8247/1.3": rfc8247.read("section 1.3", "What is not listed is a MAY"),
	"rfc8247/2.1": rfc8247.read("section 2.1", "Encryption algorithms of the IKE SA"),
	"rfc8247/2.2": rfc8247.read("section 2.2", "Pseudo-random functions"),
	"rfc8247/2.3": rfc8247.read("section 2.3", "Integrity algorithms of the IKE SA"),
	"rfc8247/2.4": rfc8247.read("section 2.4", "Diffie-Hellman groups"),
	"rfc9206/5": rfc9206.read("section 5", "Suites: AES-256-GCM, SHA-384 or SHA-512, groups 20, 15 and 16"),
	"rfc9206/8": rfc9206.read("section 8", "Hashes: no PRF but those of SHA-384 and SHA-512"),
	"rfc9206/9": rfc9206.read("section 9", "Groups: ECP-384, or MODP of 3072 bits and more"),
	"rfc9206/11": rfc9206.read("section 11", "No AH, no other authentication, one group for both phases"),
	"rfc9206/12": rfc9206.read("section 12", "IKEv1 only until existing sites have moved"),
	"rfc9395/3": rfc9395.read("section 3", "IKEv1 is deprecated"),
	"rfc9395/7": rfc9395.read("section 7", "Algorithms that IANA marks as deprecated"),
	"nist-800-77/table-1": nist.secondHand("table 1", "Recommended and legacy options"),
	"nist-800-77/2.2": nist.secondHand("section 2.2", "Perfect forward secrecy should be used"),
	"nist-800-77/3.3.4": nist.secondHand("section 3.3.4", "Pre-shared keys have 112 bits or more"),
	"nist-800-77/3.11": nist.secondHand("section 3.11", "IKEv1 is not for new deployments"),
	"nist-800-77/4.1.4": nist.secondHand("section 4.1.4", "3DES is disallowed after 2023"),
	"nist-800-77/4.5": nist.secondHand("section 4.5", "AH is obsolete"),
	"nist-800-77/7.2.3": nist.secondHand("section 7.2.3", "MD5 is not to be used"),
	"nist-800-77/7.2.4.2": nist.secondHand("section 7.2.4.2", "Groups below 112 bits are not approved"),
	"nist-800-77/7.2.6": nist.secondHand("section 7.2.6", "Aggressive mode should be avoided"),
	"cnsa2/algorithms": cnsa2.secondHand("algorithms", "AES-256, SHA-384 or SHA-512, ML-KEM-1024, ML-DSA-87"),
	"cnsa2/transition": cnsa2.secondHand("transition", "The groups of CNSA 1.0 beside ML-KEM-1024"),
	"draft-cnsa2/suite": draftCnsa2.secondHand("suite", "IKEv2, AES-256-GCM, group 20 with ML-KEM-1024, ML-DSA-87"),
	"bsi-1/level": bsi1.read("security level", "120 bits since 2023"),
	"bsi-3/history-2017": bsi.read("document history, 2017-01", "120 bits and groups of 3000 bits since 2023"),
	"bsi-3/history-2020": bsi.read("document history, 2020-01", "HMAC-SHA-1 is discontinued"),
	"bsi-3/2.1": bsi.secondHand("section 2.1", "IKEv2"),
	"bsi-3/2.1.2": bsi.secondHand("section 2.1.2", "Lifetimes of 24 hours and 4 hours"),
	"bsi-3/2.1.5": bsi.secondHand("section 2.1.5", "Perfect forward secrecy"),
	"bsi-3/3.2.1": bsi.secondHand("section 3.2.1", "Encryption of the IKE SA"),
	"bsi-3/3.2.2": bsi.secondHand("section 3.2.2", "Pseudo-random functions"),
	"bsi-3/3.2.3": bsi.secondHand("section 3.2.3", "Integrity algorithms"),
	"bsi-3/3.2.4": bsi.secondHand("section 3.2.4", "Key exchange"),
	"bsi-3/3.3.1": bsi.secondHand("section 3.3.1", "Encryption of ESP"),
	"ncsc/recommended": ncsc.secondHand("Recommended Profile", "IKEv2, AES-128-GCM, SHA-256, group 19"),
	"ncsc/legacy": ncsc.secondHand("Legacy Profile", "IKEv1 in main mode, only where IKEv2 is not yet possible"),
	"ncsc/certificates": ncsc.secondHand("Certificates", "Pre-shared keys, where they must be, of high entropy"),
	"anssi/r3": anssi.secondHand("R3", "ESP rather than AH"),
	"anssi/2015": anssi.secondHand("note of 2015", "No aggressive mode with pre-shared keys; perfect forward secrecy"),
	"sns/r38": sns.read("R38", "Lowest encryption profiles of IKE and IPsec"),
	"sns/r39": sns.read("R39", "IKEv2"),
	"disa/460": disa.read("SRG-NET-000132-VPN-000460", "IKEv2"),
	"disa/250": disa.read("SRG-NET-000074-VPN-000250", "Group 16 or greater"),
	"disa/780": disa.secondHand("SRG-NET-000230-VPN-000780", "SHA-2 of 384 bits or more for IKE"),
	"disa/220": disa.read("SRG-NET-000063-VPN-000220", "SHA-2 of 384 bits or more for IPsec"),
	"disa/1090": disa.read("SRG-NET-000317-VPN-001090", "AES for IKE"),
	"disa/2330": disa.read("SRG-NET-000525-VPN-002330", "AES-256 for IPsec"),
	"disa/1640": disa.read("SRG-NET-000371-VPN-001640", "Perfect forward secrecy"),
	"disa/1290": disa.read("SRG-NET-000337-VPN-001290", "IPsec SAs of 8 hours at most"),
	"disa/1300": disa.secondHand("SRG-NET-000337-VPN-001300", "IKE SAs of 8 hours at most"),
	"disa/207246": disa.read("V-207246", "ESP in tunnel mode"),
	"pci/strong-cryptography": pci.read("glossary, strong cryptography", "Accepted algorithms of 112 bits or more"),
	"pci/4.2.1": pci.secondHand("requirement 4.2.1", "No insecure versions or algorithms, and no way back to them")
};
function clause(key) {
	return CLAUSES[key];
}

// src/data/profiles/rulings.ts
const AES_BITS = [
	128,
	192,
	256
];
function aes(modes, bits = AES_BITS) {
	return modes.flatMap((mode) => bits.map((length) => `AES_${mode}_${String(length)}`));
}
const CHACHA20 = ["CHACHA20_POLY1305", "CHACHA20_POLY1305_256"];
const NO_ENCRYPTION = ["NULL", ...AES_BITS.map((length) => `NULL_AES_GMAC_${String(length)}`)];
const BLOWFISH = AES_BITS.map((length) => `BLOWFISH_CBC_${String(length)}`);
function allowed(key, algorithms, note) {
	return {
		verdict: "allowed",
		algorithms,
		clause: clause(key),
		...note !== void 0 && { note }
	};
}
function below(key, algorithms, note) {
	return {
		verdict: "below",
		algorithms,
		clause: clause(key),
		...note !== void 0 && { note }
	};
}
function otherwiseAllowed(key) {
	return {
		verdict: "allowed",
		algorithms: "rest",
		clause: clause(key)
	};
}
function otherwiseBelow(key, note) {
	return {
		verdict: "below",
		algorithms: "rest",
		clause: clause(key),
		...note !== void 0 && { note }
	};
}

// src/data/profiles/anssi.ts
const LISTED_GROUPS = allowed("sns/r38", [
	"MODP_3072",
	"MODP_4096",
	"MODP_6144",
	"MODP_8192",
	"ECP_256",
	"ECP_384",
	"ECP_521",
	"ECP_256_BP",
	"ECP_384_BP",
	"ECP_512_BP"
]);
const INTEGRITY$5 = [allowed("sns/r38", [
	"HMAC_SHA2_256_128",
	"HMAC_SHA2_384_192",
	"HMAC_SHA2_512_256"
]), otherwiseBelow("sns/r38")];
const ANSSI = {
	id: "anssi",
	title: "ANSSI: recommendations for IPsec",
	version: "DAT-NT-003 1.1, recommendations for Stormshield SNS 4.3 v4",
	date: "2024",
	url: "https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-ipsec",
	summary: "The note of the French agency of 2015 gives no figures; the lowest values of its recommendations for SNS firewalls do, of which the lifetimes are indicative. Certificates are preferred to pre-shared keys.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("sns/r39")
		},
		"exchange-mode": {
			allowed: ["main"],
			clause: clause("anssi/2015")
		},
		"ike-encryption": [allowed("sns/r38", aes(["GCM_16"], [256])), otherwiseBelow("sns/r38")],
		"ike-integrity": INTEGRITY$5,
		prf: [allowed("sns/r38", [
			"PRF_HMAC_SHA2_256",
			"PRF_HMAC_SHA2_384",
			"PRF_HMAC_SHA2_512"
		]), otherwiseBelow("sns/r38")],
		"ike-group": [LISTED_GROUPS, otherwiseBelow("sns/r38")],
		"ike-lifetime": {
			figure: 86400,
			clause: clause("sns/r38"),
			note: "Indicative."
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("anssi/r3")
		},
		"esp-encryption": [
			allowed("sns/r38", aes([
				"CBC",
				"CTR",
				"GCM_16"
			], [128, 256])),
			allowed("sns/r38", aes([
				"CBC",
				"CTR",
				"GCM_16"
			], [192]), "Not listed, but stronger than what is."),
			otherwiseBelow("sns/r38")
		],
		"esp-integrity": INTEGRITY$5,
		pfs: { clause: clause("anssi/2015") },
		"pfs-group": [
			allowed("sns/r38", ["MODP_2048"], "The lowest value of phase 2."),
			LISTED_GROUPS,
			otherwiseBelow("sns/r38")
		],
		"child-lifetime": {
			figure: 21600,
			clause: clause("sns/r38"),
			note: "Indicative."
		}
	},
	mandatory: ["aggressive-mode"],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/bsi.ts
function encryption$1(key) {
	return [allowed(key, aes([
		"CBC",
		"CTR",
		"CCM_12",
		"CCM_16",
		"GCM_12",
		"GCM_16"
	])), otherwiseBelow(key, "Not on the list; that ChaCha20 is not is unconfirmed for this edition.")];
}
const INTEGRITY$4 = [
	allowed("bsi-3/3.2.3", [
		"HMAC_SHA2_256_128",
		"HMAC_SHA2_384_192",
		"HMAC_SHA2_512_256",
		"AES_XCBC_96"
	]),
	below("bsi-3/history-2020", ["HMAC_SHA1_96", "HMAC_SHA1_160"]),
	otherwiseBelow("bsi-3/3.2.3")
];
const GROUPS$6 = [
	allowed("bsi-3/3.2.4", [
		"MODP_3072",
		"MODP_4096",
		"ECP_256",
		"ECP_384",
		"ECP_521",
		"ECP_256_BP",
		"ECP_384_BP",
		"ECP_512_BP"
	], "Alone until the end of 2031, after that only beside a post-quantum exchange (BSI TR-02102-1)."),
	allowed("bsi-3/3.2.4", ["MODP_6144", "MODP_8192"], "Not listed, but stronger than what is."),
	below("bsi-3/history-2017", [
		"MODP_768",
		"MODP_1024",
		"MODP_1536",
		"MODP_2048"
	], "Less than 3000 bits."),
	below("bsi-3/3.2.4", ["CURVE_25519", "CURVE_448"], "That this edition lists them is unconfirmed."),
	below("bsi-3/3.2.4", [
		"ML_KEM_512",
		"ML_KEM_768",
		"ML_KEM_1024"
	], "Only beside a classical exchange."),
	otherwiseBelow("bsi-3/3.2.4")
];
const BSI_TR_02102_3 = {
	id: "bsi-tr-02102-3",
	title: "BSI TR-02102-3: use of IPsec and IKEv2",
	version: "2026-01",
	date: "2026-01-27",
	url: "https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-3.html",
	summary: "The technical guideline of the German Federal Office for Information Security. It covers IKEv2 alone. Its tables are known here from what others say of them and from earlier editions.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("bsi-3/2.1")
		},
		"ike-encryption": encryption$1("bsi-3/3.2.1"),
		"ike-integrity": INTEGRITY$4,
		prf: [
			allowed("bsi-3/3.2.2", [
				"PRF_HMAC_SHA2_256",
				"PRF_HMAC_SHA2_384",
				"PRF_HMAC_SHA2_512",
				"PRF_AES128_XCBC",
				"PRF_AES128_CMAC"
			]),
			below("bsi-3/history-2020", ["PRF_HMAC_SHA1"]),
			otherwiseBelow("bsi-3/3.2.2")
		],
		"ike-group": GROUPS$6,
		"ike-lifetime": {
			figure: 86400,
			clause: clause("bsi-3/2.1.2")
		},
		"key-strength": {
			figure: 120,
			clause: clause("bsi-1/level"),
			note: "The general security level; what the guideline says of pre-shared keys is not known here."
		},
		"esp-encryption": encryption$1("bsi-3/3.3.1"),
		"esp-integrity": INTEGRITY$4,
		pfs: { clause: clause("bsi-3/2.1.5") },
		"pfs-group": GROUPS$6,
		"child-lifetime": {
			figure: 14400,
			clause: clause("bsi-3/2.1.2")
		}
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/cnsa.ts
function encryption(key) {
	return [allowed(key, aes(["GCM_16"], [256])), otherwiseBelow(key)];
}
function integrity$1(key) {
	return [allowed(key, ["HMAC_SHA2_384_192", "HMAC_SHA2_512_256"]), otherwiseBelow(key)];
}
function prf(key) {
	return [allowed(key, ["PRF_HMAC_SHA2_384", "PRF_HMAC_SHA2_512"]), otherwiseBelow(key)];
}
const GROUPS_1 = [
	allowed("rfc9206/5", [
		"ECP_384",
		"MODP_3072",
		"MODP_4096"
	]),
	allowed("rfc9206/9", ["MODP_6144", "MODP_8192"], "By the words of the section; no suite names them."),
	otherwiseBelow("rfc9206/9", "Groups 19, 21 and 31 are strong, and not of the suite.")
];
const GROUPS_2 = [
	allowed("cnsa2/algorithms", ["ML_KEM_1024"]),
	allowed("cnsa2/transition", [
		"ECP_384",
		"MODP_3072",
		"MODP_4096"
	], "Beside ML-KEM-1024, or until the transition ends."),
	otherwiseBelow("cnsa2/transition")
];
const CNSA_1 = {
	id: "cnsa-1.0",
	title: "Commercial National Security Algorithm suite 1.0 for IPsec",
	version: "RFC 9206",
	date: "2022-02",
	url: "https://www.rfc-editor.org/rfc/rfc9206",
	summary: "For national security systems of the United States, as RFC 9206 has it. Peers authenticate with certificates: a pre-shared key alone must not be accepted, whatever its strength.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("rfc9206/12")
		},
		"ike-encryption": encryption("rfc9206/5"),
		"ike-integrity": integrity$1("rfc9206/8"),
		prf: prf("rfc9206/8"),
		"ike-group": GROUPS_1,
		authentication: {
			allowed: ["certificate"],
			clause: clause("rfc9206/11")
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("rfc9206/11")
		},
		"esp-encryption": encryption("rfc9206/5"),
		"esp-integrity": integrity$1("rfc9206/8"),
		"pfs-group": GROUPS_1,
		"pfs-beside-ike": {
			relation: "same",
			clause: clause("rfc9206/11")
		}
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};
const CNSA_2 = {
	id: "cnsa-2.0",
	title: "Commercial National Security Algorithm suite 2.0",
	version: "announcement of 2022-09, draft-guthrie-cnsa2-ipsec-profile-04",
	date: "2026-07",
	url: "https://datatracker.ietf.org/doc/draft-guthrie-cnsa2-ipsec-profile/",
	summary: "The suite that withstands quantum computers: VPN equipment is to prefer it by the end of 2026 and to use nothing else by 2030. How IPsec takes it up is an Internet-Draft, known here from what others say of it.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("draft-cnsa2/suite")
		},
		"ike-encryption": encryption("draft-cnsa2/suite"),
		"ike-integrity": integrity$1("cnsa2/algorithms"),
		prf: prf("cnsa2/algorithms"),
		"ike-group": GROUPS_2,
		"post-quantum": {
			allowed: ["ML_KEM_1024"],
			clause: clause("cnsa2/algorithms")
		},
		authentication: {
			allowed: ["certificate"],
			clause: clause("cnsa2/algorithms")
		},
		"esp-encryption": encryption("draft-cnsa2/suite"),
		"esp-integrity": integrity$1("cnsa2/algorithms"),
		"pfs-group": GROUPS_2
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/disa.ts
const MODES = [
	"CBC",
	"CTR",
	"CCM_8",
	"CCM_12",
	"CCM_16",
	"GCM_8",
	"GCM_12",
	"GCM_16"
];
function integrity(key) {
	return [allowed(key, ["HMAC_SHA2_384_192", "HMAC_SHA2_512_256"]), otherwiseBelow(key)];
}
const GROUPS$5 = [
	allowed("disa/250", [
		"MODP_4096",
		"MODP_6144",
		"MODP_8192",
		"ECP_384",
		"ECP_521",
		"ECP_384_BP",
		"ECP_512_BP"
	]),
	allowed("disa/250", [
		"ECP_256",
		"ECP_256_BP",
		"CURVE_25519",
		"CURVE_448",
		"ML_KEM_512",
		"ML_KEM_768",
		"ML_KEM_1024"
	], "By its number."),
	below("disa/250", [
		"MODP_1024_160",
		"MODP_2048_224",
		"MODP_2048_256",
		"ECP_192",
		"ECP_224",
		"ECP_224_BP"
	], "Its number is greater, its strength is not: the words of the control are not followed here."),
	otherwiseBelow("disa/250")
];
const DISA_VPN_SRG = {
	id: "disa-vpn-srg",
	title: "DISA VPN security requirements guide",
	version: "V3R5, controls read in V2R5",
	date: "2026-10",
	url: "https://public.cyber.mil/stigs/",
	summary: "For the networks of the United States Department of Defense. The numbers are those of its controls.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("disa/460")
		},
		"ike-encryption": [allowed("disa/1090", aes(MODES)), otherwiseBelow("disa/1090")],
		"ike-integrity": integrity("disa/780"),
		prf: [allowed("disa/780", ["PRF_HMAC_SHA2_384", "PRF_HMAC_SHA2_512"]), otherwiseBelow("disa/780")],
		"ike-group": GROUPS$5,
		"ike-lifetime": {
			figure: 28800,
			clause: clause("disa/1300")
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("disa/207246")
		},
		mode: {
			allowed: ["tunnel"],
			clause: clause("disa/207246")
		},
		"esp-encryption": [allowed("disa/2330", aes(MODES, [256])), otherwiseBelow("disa/2330")],
		"esp-integrity": integrity("disa/220"),
		pfs: { clause: clause("disa/1640") },
		"pfs-group": GROUPS$5,
		"child-lifetime": {
			figure: 28800,
			clause: clause("disa/1290")
		}
	},
	mandatory: ["psk-in-plaintext", "psk-placeholder"],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/ietf.ts
const GROUPS$4 = [
	below("rfc8247/2.4", ["MODP_768", "MODP_1024_160"], "MUST NOT."),
	below("rfc8247/2.4", [
		"MODP_1024",
		"MODP_1536",
		"MODP_2048_224",
		"MODP_2048_256"
	], "SHOULD NOT."),
	allowed("rfc8247/2.4", ["MODP_2048", "ECP_256"]),
	below("rfc7296/1.2", ["MODP_NULL"]),
	otherwiseAllowed("rfc8247/1.3")
];
const DEPRECATED_CIPHERS = ["CAST_CBC_128", ...BLOWFISH];
const IETF = {
	id: "ietf",
	title: "IETF algorithm requirements for IKEv2 and ESP",
	version: "RFC 8221, RFC 8247, RFC 9395",
	date: "2023-04",
	url: "https://www.rfc-editor.org/rfc/rfc9395",
	summary: "What RFC 8247 lists for IKEv2, RFC 8221 for ESP, and RFC 9395 deprecates. MUST NOT and SHOULD NOT are below the floor; what is not listed is a MAY. HMAC-SHA-1 is a MUST- in both, and 3DES a MAY for the IKE SA alone. No RFC limits a lifetime of IKEv2, and perfect forward secrecy is a MAY.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("rfc9395/3")
		},
		"ike-encryption": [
			below("rfc8247/2.1", ["DES_CBC", "NULL"], "MUST NOT."),
			below("rfc7296/5", NO_ENCRYPTION),
			below("rfc9395/7", DEPRECATED_CIPHERS, "Deprecated."),
			allowed("rfc8247/2.1", [
				...aes([
					"CBC",
					"GCM_8",
					"GCM_12",
					"GCM_16",
					"CCM_8"
				]),
				...CHACHA20,
				"3DES_CBC"
			]),
			otherwiseAllowed("rfc8247/1.3")
		],
		"ike-integrity": [
			below("rfc8247/2.3", ["HMAC_MD5_96"], "MUST NOT."),
			below("rfc9395/7", ["HMAC_MD5_128", "HMAC_SHA1_160"], "Deprecated."),
			below("rfc4868/2.3", ["HMAC_SHA2_256_96"]),
			allowed("rfc8247/2.3", [
				"HMAC_SHA1_96",
				"HMAC_SHA2_256_128",
				"HMAC_SHA2_512_256",
				"AES_XCBC_96"
			]),
			otherwiseAllowed("rfc8247/1.3")
		],
		prf: [
			below("rfc8247/2.2", ["PRF_HMAC_MD5"], "MUST NOT."),
			allowed("rfc8247/2.2", [
				"PRF_HMAC_SHA1",
				"PRF_HMAC_SHA2_256",
				"PRF_HMAC_SHA2_512",
				"PRF_AES128_XCBC"
			]),
			otherwiseAllowed("rfc8247/1.3")
		],
		"ike-group": GROUPS$4,
		"key-strength": {
			figure: 128,
			clause: clause("rfc7296/2.15"),
			note: "The shortest key of AES; more than that is not measured."
		},
		protocol: {
			allowed: ["esp", "ah"],
			clause: clause("rfc8221/4")
		},
		"esp-encryption": [
			below("rfc8221/5", [
				"DES_CBC",
				...BLOWFISH,
				"CAST_CBC_128"
			], "MUST NOT."),
			below("rfc8221/5", ["3DES_CBC"], "SHOULD NOT."),
			allowed("rfc8221/5", [...aes([
				"CBC",
				"GCM_16",
				"CCM_8"
			]), ...CHACHA20]),
			allowed("rfc8221/5", NO_ENCRYPTION, "For integrity alone."),
			otherwiseAllowed("rfc8221/5")
		],
		"esp-integrity": [
			below("rfc8221/6", ["HMAC_MD5_96"], "MUST NOT."),
			below("rfc9395/7", ["HMAC_MD5_128", "HMAC_SHA1_160"], "Deprecated."),
			below("rfc4868/2.3", ["HMAC_SHA2_256_96"]),
			allowed("rfc8221/6", [
				"HMAC_SHA1_96",
				"HMAC_SHA2_256_128",
				"HMAC_SHA2_512_256",
				"AES_XCBC_96"
			]),
			otherwiseAllowed("rfc8221/6")
		],
		"pfs-group": GROUPS$4
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/ncsc.ts
const ENCRYPTION$3 = [
	allowed("ncsc/recommended", aes(["GCM_16"], [128])),
	allowed("ncsc/recommended", aes(["GCM_16"], [192, 256]), "Stronger than the profile."),
	otherwiseBelow("ncsc/recommended")
];
const INTEGRITY$3 = [allowed("ncsc/recommended", [
	"HMAC_SHA2_256_128",
	"HMAC_SHA2_384_192",
	"HMAC_SHA2_512_256"
], "AES-GCM needs none; the hash of the profile, or a longer one."), otherwiseBelow("ncsc/recommended")];
const GROUPS$3 = [
	allowed("ncsc/recommended", ["ECP_256"]),
	allowed("ncsc/recommended", [
		"MODP_4096",
		"MODP_6144",
		"MODP_8192",
		"ECP_384",
		"ECP_521",
		"ECP_384_BP",
		"ECP_512_BP",
		"CURVE_448"
	], "Stronger than the profile."),
	otherwiseBelow("ncsc/recommended")
];
const NCSC = {
	id: "ncsc",
	title: "NCSC: using IPsec to protect data, Recommended Profile",
	version: "2022",
	date: "2022",
	url: "https://www.ncsc.gov.uk/guidance/using-ipsec-protect-data",
	summary: "The Recommended Profile of the United Kingdom, taken as a floor; the Legacy Profile is only for what cannot do IKEv2 yet. Its parameters are known here from copies.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("ncsc/recommended")
		},
		"exchange-mode": {
			allowed: ["main"],
			clause: clause("ncsc/legacy")
		},
		"ike-encryption": ENCRYPTION$3,
		"ike-integrity": INTEGRITY$3,
		prf: [
			allowed("ncsc/recommended", ["PRF_HMAC_SHA2_256"]),
			allowed("ncsc/recommended", ["PRF_HMAC_SHA2_384", "PRF_HMAC_SHA2_512"], "Stronger than the profile."),
			otherwiseBelow("ncsc/recommended")
		],
		"ike-group": GROUPS$3,
		"ike-lifetime": {
			figure: 86400,
			clause: clause("ncsc/recommended")
		},
		"key-strength": {
			figure: 128,
			clause: clause("ncsc/certificates"),
			note: "Certificates are preferred. The figure is that of AES-128; the text says high entropy."
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("ncsc/recommended")
		},
		"esp-encryption": ENCRYPTION$3,
		"esp-integrity": INTEGRITY$3,
		"pfs-group": GROUPS$3,
		"child-lifetime": {
			figure: 28800,
			clause: clause("ncsc/recommended")
		}
	},
	mandatory: ["aggressive-mode"],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/nist.ts
const ENCRYPTION$2 = [
	allowed("nist-800-77/table-1", aes([
		"CBC",
		"CTR",
		"CCM_8",
		"CCM_12",
		"CCM_16",
		"GCM_8",
		"GCM_12",
		"GCM_16"
	]), "The table names the modes; lengths of their check values are not told apart."),
	below("nist-800-77/4.1.4", ["3DES_CBC"]),
	otherwiseBelow("nist-800-77/table-1", "Not on the list of approved algorithms: ChaCha20 is strong all the same.")
];
const INTEGRITY$2 = [
	allowed("nist-800-77/table-1", [
		"HMAC_SHA2_256_128",
		"HMAC_SHA2_384_192",
		"HMAC_SHA2_512_256"
	]),
	below("nist-800-77/7.2.3", ["HMAC_MD5_96", "HMAC_MD5_128"]),
	below("nist-800-77/table-1", ["HMAC_SHA1_96", "HMAC_SHA1_160"], "Legacy. The guide contradicts itself about HMAC-SHA-1 (sections 4.1.4 and 7.2.3); the table decides."),
	otherwiseBelow("nist-800-77/table-1")
];
const GROUPS$2 = [
	allowed("nist-800-77/table-1", [
		"MODP_2048",
		"MODP_3072",
		"MODP_4096",
		"MODP_6144",
		"MODP_8192",
		"ECP_256",
		"ECP_384",
		"ECP_521"
	]),
	below("nist-800-77/7.2.4.2", [
		"MODP_768",
		"MODP_1024",
		"MODP_1536",
		"MODP_1024_160"
	]),
	below("nist-800-77/table-1", ["CURVE_25519", "CURVE_448"], "Expected in a later edition, and not approved in this one."),
	otherwiseBelow("nist-800-77/table-1", "Not listed. Numbers say nothing of strength: 22 to 24 are above 14.")
];
const NIST_SP_800_77 = {
	id: "nist-sp-800-77r1",
	title: "NIST SP 800-77 revision 1: guide to IPsec VPNs",
	version: "revision 1",
	date: "2020-06",
	url: "https://csrc.nist.gov/pubs/sp/800/77/r1/final",
	summary: "The column of recommended options of its table 1. It speaks of approved algorithms: that a product is validated under FIPS 140-3 cannot be seen in a configuration. Transport mode is recommended as tunnel mode is.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("nist-800-77/3.11")
		},
		"exchange-mode": {
			allowed: ["main"],
			clause: clause("nist-800-77/7.2.6")
		},
		"ike-encryption": ENCRYPTION$2,
		"ike-integrity": INTEGRITY$2,
		prf: [
			allowed("nist-800-77/table-1", [
				"PRF_HMAC_SHA2_256",
				"PRF_HMAC_SHA2_384",
				"PRF_HMAC_SHA2_512"
			]),
			below("nist-800-77/7.2.3", ["PRF_HMAC_MD5"]),
			otherwiseBelow("nist-800-77/table-1")
		],
		"ike-group": GROUPS$2,
		"ike-lifetime": {
			figure: 86400,
			clause: clause("nist-800-77/table-1")
		},
		"key-strength": {
			figure: 112,
			clause: clause("nist-800-77/3.3.4")
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("nist-800-77/4.5")
		},
		"esp-encryption": ENCRYPTION$2,
		"esp-integrity": INTEGRITY$2,
		pfs: { clause: clause("nist-800-77/2.2") },
		"pfs-group": GROUPS$2,
		"pfs-beside-ike": {
			relation: "as-strong",
			clause: clause("nist-800-77/table-1")
		},
		"child-lifetime": {
			figure: 28800,
			clause: clause("nist-800-77/table-1")
		}
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/pci.ts
const STRONG = "pci/strong-cryptography";
const ENCRYPTION$1 = [
	below(STRONG, ["DES_CBC", ...NO_ENCRYPTION]),
	below(STRONG, [
		"3DES_CBC",
		"CAST_CBC_128",
		...BLOWFISH
	], "Blocks of 64 bits: no longer accepted, whatever the key."),
	otherwiseAllowed(STRONG)
];
const INTEGRITY$1 = [below(STRONG, ["HMAC_MD5_96", "HMAC_MD5_128"]), otherwiseAllowed(STRONG)];
const GROUPS$1 = [
	below(STRONG, [
		"MODP_768",
		"MODP_1024",
		"MODP_1536",
		"MODP_1024_160",
		"ECP_192",
		"MODP_NULL"
	], "Less than 112 bits."),
	below(STRONG, ["MODP_2048_224", "MODP_2048_256"], "112 bits at best, and advised against by RFC 8247."),
	otherwiseAllowed(STRONG)
];
const PCI_DSS = {
	id: "pci-dss-4.0",
	title: "PCI DSS 4.0.1",
	version: "4.0.1",
	date: "2024-06",
	url: "https://www.pcisecuritystandards.org/document_library/",
	summary: "The standard names no algorithms: strong cryptography is what industry accepts at 112 bits of strength or more, without a way back to anything weaker. What that means for each algorithm is read off its strength.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("pci/4.2.1")
		},
		"exchange-mode": {
			allowed: ["main"],
			clause: clause("pci/4.2.1")
		},
		"ike-encryption": ENCRYPTION$1,
		"ike-integrity": INTEGRITY$1,
		prf: [below(STRONG, ["PRF_HMAC_MD5"]), otherwiseAllowed(STRONG)],
		"ike-group": GROUPS$1,
		"key-strength": {
			figure: 112,
			clause: clause(STRONG)
		},
		protocol: {
			allowed: ["esp", "ah-esp"],
			clause: clause(STRONG)
		},
		"esp-encryption": ENCRYPTION$1,
		"esp-integrity": INTEGRITY$1,
		"pfs-group": GROUPS$1
	},
	mandatory: ["psk-placeholder"],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/recommended.ts
const ENCRYPTION = [below("nist-800-77/4.1.4", ["3DES_CBC"]), allowed("nist-800-77/table-1", aes([
	"CBC",
	"CTR",
	"CCM_12",
	"CCM_16",
	"GCM_12",
	"GCM_16"
]))];
const INTEGRITY = [below("nist-800-77/table-1", ["HMAC_SHA1_96", "HMAC_SHA1_160"], "Legacy; RFC 8221 and RFC 8247 still ask for it."), allowed("nist-800-77/table-1", [
	"HMAC_SHA2_256_128",
	"HMAC_SHA2_384_192",
	"HMAC_SHA2_512_256"
])];
const GROUPS = [
	below("rfc8247/2.4", [
		"MODP_768",
		"MODP_1024",
		"MODP_1536",
		"MODP_1024_160",
		"MODP_2048_224",
		"MODP_2048_256"
	]),
	allowed("rfc8247/2.4", ["MODP_2048", "ECP_256"]),
	allowed("rfc8247/1.3", [
		"MODP_3072",
		"MODP_4096",
		"MODP_6144",
		"MODP_8192",
		"ECP_384",
		"ECP_521",
		"ECP_256_BP",
		"ECP_384_BP",
		"ECP_512_BP",
		"CURVE_25519",
		"CURVE_448",
		"ML_KEM_512",
		"ML_KEM_768",
		"ML_KEM_1024"
	]),
	otherwiseBelow("rfc8247/2.4", "Less than 112 bits of strength, or a number that IANA did not give out.")
];
const RECOMMENDED = {
	id: "recommended",
	title: "ipsec-lint recommended",
	version: "2026-11",
	date: "2026-11-21",
	url: null,
	summary: "The floor that ipsec-lint itself recommends for a new tunnel: what the IETF, NIST and the national agencies agree on, and what most gateways can be set to. It is no standard of anybody. A run without --profile does not judge it: the ordinary rules hold then.",
	demands: {
		"ike-version": {
			allowed: ["v2"],
			clause: clause("rfc9395/3")
		},
		"exchange-mode": {
			allowed: ["main"],
			clause: clause("nist-800-77/7.2.6")
		},
		"ike-encryption": [
			...ENCRYPTION,
			allowed("rfc8247/2.1", CHACHA20),
			otherwiseBelow("rfc8247/2.1")
		],
		"ike-integrity": [
			below("rfc8247/2.3", ["HMAC_MD5_96", "HMAC_MD5_128"]),
			...INTEGRITY,
			otherwiseBelow("rfc8247/2.3")
		],
		prf: [allowed("rfc8247/2.2", [
			"PRF_HMAC_SHA2_256",
			"PRF_HMAC_SHA2_384",
			"PRF_HMAC_SHA2_512"
		]), otherwiseBelow("nist-800-77/table-1")],
		"ike-group": GROUPS,
		"ike-lifetime": {
			figure: 86400,
			clause: clause("nist-800-77/table-1")
		},
		"key-strength": {
			figure: 112,
			clause: clause("nist-800-77/3.3.4")
		},
		protocol: {
			allowed: ["esp"],
			clause: clause("nist-800-77/4.5")
		},
		mode: {
			allowed: ["tunnel"],
			clause: clause("disa/207246")
		},
		"esp-encryption": [
			...ENCRYPTION,
			allowed("rfc8221/5", CHACHA20),
			otherwiseBelow("rfc8221/5")
		],
		"esp-integrity": [
			below("rfc8221/6", ["HMAC_MD5_96", "HMAC_MD5_128"]),
			...INTEGRITY,
			otherwiseBelow("rfc8221/6")
		],
		pfs: { clause: clause("nist-800-77/2.2") },
		"pfs-group": GROUPS,
		"child-lifetime": {
			figure: 28800,
			clause: clause("nist-800-77/table-1")
		}
	},
	mandatory: [],
	changelog: [{
		date: "2026-11-21",
		change: "First edition."
	}]
};

// src/data/profiles/index.ts
const PROFILES = [
	RECOMMENDED,
	IETF,
	NIST_SP_800_77,
	CNSA_1,
	CNSA_2,
	BSI_TR_02102_3,
	NCSC,
	ANSSI,
	DISA_VPN_SRG,
	PCI_DSS
];
function profileById(id) {
	return PROFILES.find((profile) => profile.id === id);
}
module.exports = () => ({
	PROFILES: PROFILES,
	profileById: profileById,
});
})
})
