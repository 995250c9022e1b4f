/*
 * The NATs between two daemons: carries IPv4 UDP packets from one network interface to the other, and rewrites addresses
 * and ports as a NAT before the left end, before the right end or before both would. It needs nothing of the kernel's own
 * packet filter, which many a machine lacks. A NAT gives each flow that begins behind it a port of its outer address, and
 * hands what comes to ports 500 and 4500 there on to the end behind it, as gateways that must be reached are set up.
 *
 *   nat LEFT RIGHT    each `-` for no NAT, or INNER=OUTER, the addresses; INNER=OUTER! gives flows other ports
 *
 * The interfaces are called left and right. Prints a line when it listens, and forgets all flows at SIGHUP.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_FLOWS 64
#define FIRST_PORT 20000

/* All in network byte order. */
struct flow {
  uint16_t inner_port;
  uint16_t outer_port;
  uint32_t remote;
  uint16_t remote_port;
};

struct nat {
  int is_there;
  int changes_ports;
  uint32_t inner;
  uint32_t outer;
  int count;
  uint16_t next_port;
  struct flow flows[MOST_FLOWS];
};

static volatile sig_atomic_t forgets;

static void forget(int number) {
  (void)number;
  forgets = 1;
}

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static struct nat read_nat(char *word) {
  struct nat nat = {0};
  char *outer = strchr(word, '=');
  if (!outer) return nat;
  *outer++ = '\0';
  nat.is_there = 1;
  nat.next_port = FIRST_PORT;
  char *mark = strchr(outer, '!');
  if (mark) {
    *mark = '\0';
    nat.changes_ports = 1;
  }
  if (inet_pton(AF_INET, word, &nat.inner) != 1 || inet_pton(AF_INET, outer, &nat.outer) != 1) fail(word);
  return nat;
}

static struct flow *add_flow(struct nat *nat, uint16_t inner_port, uint16_t outer_port, uint32_t remote, uint16_t port) {
  struct flow *flow = &nat->flows[nat->count++ % MOST_FLOWS];
  *flow = (struct flow){inner_port, outer_port, remote, port};
  return flow;
}

static int known(const struct nat *nat) { return nat->count < MOST_FLOWS ? nat->count : MOST_FLOWS; }

/* A packet that leaves: 0 where it is not for this NAT. */
static int outwards(struct nat *nat, struct iphdr *ip, struct udphdr *udp) {
  if (!nat->is_there) return 1;
  if (ip->saddr != nat->inner) return 0;
  struct flow *flow = NULL;
  for (int i = 0; i < known(nat) && !flow; i++) {
    struct flow *one = &nat->flows[i];
    if (one->inner_port == udp->source && one->remote == ip->daddr && one->remote_port == udp->dest) flow = one;
  }
  if (!flow) {
    uint16_t port = nat->changes_ports ? htons(nat->next_port++) : udp->source;
    flow = add_flow(nat, udp->source, port, ip->daddr, udp->dest);
  }
  ip->saddr = nat->outer;
  udp->source = flow->outer_port;
  return 1;
}

/* A packet that arrives: 0 where nobody behind this NAT asked for it and its port is not handed on. */
static int inwards(struct nat *nat, struct iphdr *ip, struct udphdr *udp) {
  if (!nat->is_there) return 1;
  if (ip->daddr != nat->outer) return 0;
  struct flow *flow = NULL;
  for (int i = 0; i < known(nat) && !flow; i++) {
    struct flow *one = &nat->flows[i];
    if (one->outer_port == udp->dest && one->remote == ip->saddr && one->remote_port == udp->source) flow = one;
  }
  if (!flow) {
    if (udp->dest != htons(500) && udp->dest != htons(4500)) return 0;
    flow = add_flow(nat, udp->dest, udp->dest, ip->saddr, udp->source);
  }
  ip->daddr = nat->inner;
  udp->dest = flow->inner_port;
  return 1;
}

static void sum(struct iphdr *ip) {
  const uint16_t *words = (const uint16_t *)ip;
  uint32_t total = 0;
  ip->check = 0;
  for (unsigned i = 0; i < ip->ihl * 2u; i++) total += words[i];
  while (total >> 16) total = (total & 0xffff) + (total >> 16);
  ip->check = (uint16_t)~total;
}

static int listen_on(const char *name) {
  struct sockaddr_ll address = {0};
  int fd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_IP));
  if (fd < 0) fail("socket");
  address.sll_family = AF_PACKET;
  address.sll_protocol = htons(ETH_P_IP);
  address.sll_ifindex = (int)if_nametoindex(name);
  if (bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0) fail(name);
  return fd;
}

static void carry(int from, int to, struct nat *behind, struct nat *before) {
  /* Aligned so that the IP header is. */
  static _Alignas(4) unsigned char bytes[2 + 65536];
  unsigned char *frame = bytes + 2;
  struct sockaddr_ll sender;
  socklen_t size = sizeof(sender);
  ssize_t length = recvfrom(from, frame, 65536, 0, (struct sockaddr *)&sender, &size);
  struct iphdr *ip = (struct iphdr *)(frame + ETH_HLEN);
  if (length < (ssize_t)(ETH_HLEN + sizeof(*ip) + sizeof(struct udphdr)) || sender.sll_pkttype == PACKET_OUTGOING) return;
  /* Daemons fragment their messages themselves. */
  if (ip->protocol != IPPROTO_UDP || (ntohs(ip->frag_off) & 0x3fff)) return;
  struct udphdr *udp = (struct udphdr *)((unsigned char *)ip + ip->ihl * 4);
  if (!outwards(behind, ip, udp) || !inwards(before, ip, udp)) return;
  /* None: between namespaces of one machine it was never made. */
  udp->check = 0;
  sum(ip);
  if (send(to, frame, (size_t)length, 0) < 0) perror("send");
}

int main(int count, char **words) {
  if (count != 3) return 2;
  struct nat nats[2] = {read_nat(words[1]), read_nat(words[2])};
  struct pollfd files[2] = {{listen_on("left"), POLLIN, 0}, {listen_on("right"), POLLIN, 0}};
  struct sigaction action = {0};
  action.sa_handler = forget;
  sigaction(SIGHUP, &action, NULL);
  puts("listens");
  fflush(stdout);
  for (;;) {
    int ready = poll(files, 2, -1);
    if (forgets) {
      forgets = 0;
      nats[0].count = nats[1].count = 0;
    }
    if (ready < 0 && errno != EINTR) fail("poll");
    if (ready <= 0) continue;
    for (int side = 0; side < 2; side++) {
      if (files[side].revents & POLLIN) carry(files[side].fd, files[1 - side].fd, &nats[side], &nats[1 - side]);
    }
  }
}
