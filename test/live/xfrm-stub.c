/*
 * Stands in for the kernel's XFRM netlink interface, for kernels without ESP and AH: loaded before charon, it answers
 * every request on a NETLINK_XFRM socket. SPIs come from a counter, SAs and policies are accepted whatever they hold, but
 * for what every kernel refuses, and no packet is ever encrypted: what is seen is what the IKE protocol decides, never what
 * a kernel lacks. It tells of SAs that are to be rekeyed or have ended, as far as that is within a minute.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/xfrm.h>
#include <arpa/inet.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_FILES 4096
#define LONGEST_LIFE 60

/* The other end of the socket pair that replaces a descriptor, plus one; 0 for all others. */
static int other_end[MOST_FILES];
static uint32_t next_spi;
/* The socket on which charon listens for what a kernel says unasked. */
static int event_fd = -1;

static int (*real_socket)(int, int, int);
static int (*real_bind)(int, const struct sockaddr *, socklen_t);
static ssize_t (*real_sendto)(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
static ssize_t (*real_recvfrom)(int, void *, size_t, int, struct sockaddr *, socklen_t *);
static int (*real_close)(int);

__attribute__((constructor)) static void find_real_functions(void) {
  const char *first = getenv("XFRM_STUB_FIRST_SPI");
  next_spi = first ? (uint32_t)strtoul(first, NULL, 16) : 0xc0000001u;
  real_socket = dlsym(RTLD_NEXT, "socket");
  real_bind = dlsym(RTLD_NEXT, "bind");
  real_sendto = dlsym(RTLD_NEXT, "sendto");
  real_recvfrom = dlsym(RTLD_NEXT, "recvfrom");
  real_close = dlsym(RTLD_NEXT, "close");
}

static int is_replaced(int fd) { return fd >= 0 && fd < MOST_FILES && other_end[fd]; }

int socket(int domain, int type, int protocol) {
  int pair[2];
  if (domain != AF_NETLINK || protocol != NETLINK_XFRM) return real_socket(domain, type, protocol);
  if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) < 0) return -1;
  if (pair[0] < MOST_FILES) other_end[pair[0]] = pair[1] + 1;
  return pair[0];
}

int bind(int fd, const struct sockaddr *address, socklen_t length) {
  if (!is_replaced(fd)) return real_bind(fd, address, length);
  if (((const struct sockaddr_nl *)(const void *)address)->nl_groups) event_fd = fd;
  return 0;
}

/* All comes from the kernel, whose port is 0. */
ssize_t recvfrom(int fd, void *bytes, size_t length, int flags, struct sockaddr *from, socklen_t *from_length) {
  if (!is_replaced(fd) || !from || !from_length) return real_recvfrom(fd, bytes, length, flags, from, from_length);
  memset(from, 0, *from_length);
  return real_recvfrom(fd, bytes, length, flags, NULL, NULL);
}

int close(int fd) {
  if (is_replaced(fd)) {
    real_close(other_end[fd] - 1);
    other_end[fd] = 0;
  }
  return real_close(fd);
}

/* AH with UDP encapsulation, which the kernel refuses whatever it was built with: ah_init_state in net/ipv4/ah4.c. */
static int is_ah_through_nat(const struct nlmsghdr *request) {
  const struct xfrm_usersa_info *sa = NLMSG_DATA(request);
  if (request->nlmsg_type != XFRM_MSG_NEWSA && request->nlmsg_type != XFRM_MSG_UPDSA) return 0;
  if (sa->id.proto != IPPROTO_AH) return 0;
  int left = (int)(request->nlmsg_len - NLMSG_SPACE(sizeof(*sa)));
  const struct rtattr *attribute = (const void *)((const char *)request + NLMSG_SPACE(sizeof(*sa)));
  for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
    if (attribute->rta_type == XFRMA_ENCAP) return 1;
  }
  return 0;
}

static void tell_expired(const struct xfrm_usersa_info *sa, int is_hard) {
  union {
    struct nlmsghdr header;
    char bytes[1024];
  } message;
  struct xfrm_user_expire *expire = NLMSG_DATA(&message.header);
  if (!is_replaced(event_fd)) return;
  memset(&message, 0, sizeof(message));
  expire->state = *sa;
  expire->hard = (uint8_t)is_hard;
  message.header.nlmsg_type = XFRM_MSG_EXPIRE;
  message.header.nlmsg_len = NLMSG_LENGTH(sizeof(*expire));
  (void)!write(other_end[event_fd] - 1, &message, message.header.nlmsg_len);
}

/* The life of an SA; charon passes over what it is told of one that is gone. */
static void *live(void *given) {
  struct xfrm_usersa_info sa = *(struct xfrm_usersa_info *)given;
  uint64_t soft = sa.lft.soft_add_expires_seconds, hard = sa.lft.hard_add_expires_seconds;
  int is_rekeyed = soft && soft <= LONGEST_LIFE && (!hard || soft < hard);
  free(given);
  if (is_rekeyed) {
    sleep((unsigned)soft);
    tell_expired(&sa, 0);
  }
  if (hard && hard <= LONGEST_LIFE) {
    sleep((unsigned)(is_rekeyed ? hard - soft : hard));
    tell_expired(&sa, 1);
  }
  return NULL;
}

static void begin_life(const struct nlmsghdr *request) {
  struct xfrm_usersa_info *sa;
  pthread_t thread;
  if (request->nlmsg_type != XFRM_MSG_NEWSA && request->nlmsg_type != XFRM_MSG_UPDSA) return;
  sa = malloc(sizeof(*sa));
  if (!sa) return;
  memcpy(sa, NLMSG_DATA(request), sizeof(*sa));
  if (pthread_create(&thread, NULL, live, sa) == 0) pthread_detach(thread);
  else free(sa);
}

static void answer(int fd, const struct nlmsghdr *request) {
  union {
    struct nlmsghdr header;
    char bytes[1024];
  } reply;
  void *data = NLMSG_DATA(&reply.header);
  memset(&reply, 0, sizeof(reply));
  reply.header.nlmsg_seq = request->nlmsg_seq;
  reply.header.nlmsg_pid = request->nlmsg_pid;
  if (request->nlmsg_type == XFRM_MSG_ALLOCSPI) {
    struct xfrm_userspi_info *asked = NLMSG_DATA(request);
    struct xfrm_usersa_info *sa = data;
    *sa = asked->info;
    sa->id.spi = htonl(__sync_fetch_and_add(&next_spi, 1));
    reply.header.nlmsg_type = XFRM_MSG_NEWSA;
    reply.header.nlmsg_len = NLMSG_LENGTH(sizeof(*sa));
  } else if (request->nlmsg_type == XFRM_MSG_GETSA) {
    reply.header.nlmsg_type = XFRM_MSG_NEWSA;
    reply.header.nlmsg_len = NLMSG_LENGTH(sizeof(struct xfrm_usersa_info));
  } else if (request->nlmsg_type == XFRM_MSG_GETPOLICY) {
    reply.header.nlmsg_type = XFRM_MSG_NEWPOLICY;
    reply.header.nlmsg_len = NLMSG_LENGTH(sizeof(struct xfrm_userpolicy_info));
  } else {
    struct nlmsgerr *error = data;
    int isRefused = request->nlmsg_type == XFRM_MSG_GETSPDINFO || request->nlmsg_type == XFRM_MSG_GETAE;
    error->error = isRefused ? -EOPNOTSUPP : is_ah_through_nat(request) ? -EINVAL : 0;
    if (!error->error) begin_life(request);
    error->msg = *request;
    reply.header.nlmsg_type = NLMSG_ERROR;
    reply.header.nlmsg_len = NLMSG_LENGTH(sizeof(*error));
  }
  (void)!write(fd, &reply, reply.header.nlmsg_len);
}

ssize_t sendto(int fd, const void *bytes, size_t length, int flags, const struct sockaddr *to, socklen_t to_length) {
  const struct nlmsghdr *header = bytes;
  size_t left = length;
  if (!is_replaced(fd)) return real_sendto(fd, bytes, length, flags, to, to_length);
  for (; NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) answer(other_end[fd] - 1, header);
  return (ssize_t)length;
}
