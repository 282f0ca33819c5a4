#include "output/build_lock.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/disk.hpp"

namespace handrail {
namespace {

/// How often somebody else may remove the lock between our opening and our locking it.
constexpr int most_tries = 100;

Diagnostic failure(const std::string& path, std::string_view doing) {
    return disk_failure(path, doing, std::generic_category().message(errno));
}

/// "pid host seconds-since-1970\n"
std::string own_description() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
    return std::to_string(::getpid()) + ' ' + host.data() + ' ' + std::to_string(std::time(nullptr)) + '\n';
}

std::string_view take_word(std::string_view& text) {
    const std::size_t end = text.find_first_of(" \n");
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return word;
}

/// "10:42", with the day before it unless that is today; empty if `seconds` is no number.
std::string local_time(std::string_view seconds) {
    std::time_t since = 0;
    if (std::from_chars(seconds.data(), seconds.data() + seconds.size(), since).ec != std::errc{}) return {};
    const std::time_t now = std::time(nullptr);
    std::tm then_parts{};
    std::tm now_parts{};
    if (!::localtime_r(&since, &then_parts) || !::localtime_r(&now, &now_parts)) return {};
    const bool today = then_parts.tm_yday == now_parts.tm_yday && then_parts.tm_year == now_parts.tm_year;
    std::array<char, 32> text{};
    const std::size_t length =
        std::strftime(text.data(), text.size(), today ? "%H:%M" : "%Y-%m-%d %H:%M", &then_parts);
    return {text.data(), length};
}

bool is_plain(std::string_view word) {
    return word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_") ==
           std::string_view::npos;
}

Diagnostic running(int file, const std::string& out) {
    std::array<char, 512> bytes{};
    const ssize_t count = ::pread(file, bytes.data(), bytes.size(), 0);
    std::string_view text(bytes.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    const std::string_view process = take_word(text);
    const std::string_view host = take_word(text);
    const std::string since = local_time(take_word(text));
    std::string message = "another build is publishing to " + out;
    if (!since.empty() && !process.empty() && is_plain(process) && is_plain(host)) {
        message += " since " + since + " (process " + std::string(process) + " on " + std::string(host) + ')';
    }
    return {Severity::failure,
            "build-running",
            out,
            {},
            message + '.',
            "Wait until it is done, then build again."};
}

bool is_same_file(int file, const std::string& path) {
    struct stat open_file {};
    struct stat named_file {};
    return ::fstat(file, &open_file) == 0 && ::lstat(path.c_str(), &named_file) == 0 &&
           open_file.st_ino == named_file.st_ino && open_file.st_dev == named_file.st_dev;
}

/// A real folder, not a link to one that somebody else chose.
Result<void> make_side(const std::string& side) {
    if (::mkdir(side.c_str(), 0700) == 0) return {};
    if (errno != EEXIST) return failure(side, "make this folder, in which the site is put together");
    struct stat status {};
    const bool folder = ::lstat(side.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    if (folder || errno == ENOENT) return {};
    return disk_failure(side, "make this folder, in which the site is put together",
                        "something of that name is in the way");
}

/// Closes the file, and with it lets go of its lock, unless it was taken out.
class LockFile {
public:
    explicit LockFile(int number) : number_(number) {}
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile() {
        if (number_ >= 0) ::close(number_);
    }

    int number() const { return number_; }
    int take_out() { return std::exchange(number_, -1); }

private:
    int number_;
};

/// The file is not needed for the lock to hold, so that a full disk is no reason to stop here.
void describe(int file) {
    const std::string text = own_description();
    if (::ftruncate(file, 0) != 0) return;
    static_cast<void>(::pwrite(file, text.data(), text.size(), 0) == 0);
}

/// Removes the file while the lock is held, so that it cannot be somebody else's.
BuildLock hold(int file, const std::string& side, const std::string& path) {
    return BuildLock([file, side, path] {
        ::unlink(path.c_str());
        ::rmdir(side.c_str());
        ::close(file);
    });
}

/// Nothing if the build that held the lock removed the file or the folder meanwhile: a lock on a file that
/// has no name any more keeps nobody out.
Result<std::optional<BuildLock>> try_lock(const std::string& side, const std::string& out) {
    if (auto made = make_side(side); !made) return std::move(made).diagnostics();
    const std::string path = join_path(side, "lock");
    LockFile file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.number() < 0 && errno == ENOENT) return std::optional<BuildLock>{};
    if (file.number() < 0) return failure(path, "open this file");
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return running(file.number(), out);
        return failure(path, "lock this file against a second build");
    }
    if (!is_same_file(file.number(), path)) return std::optional<BuildLock>{};
    describe(file.number());
    return std::optional<BuildLock>{hold(file.take_out(), side, path)};
}

}  // namespace

BuildLock::BuildLock(std::function<void()> release) : release_(std::move(release)) {}
BuildLock::BuildLock(BuildLock&& other) noexcept : release_(std::exchange(other.release_, nullptr)) {}

BuildLock& BuildLock::operator=(BuildLock&& other) noexcept {
    if (this == &other) return *this;
    release();
    release_ = std::exchange(other.release_, nullptr);
    return *this;
}

BuildLock::~BuildLock() {
    release();
}

void BuildLock::release() {
    if (const auto release = std::exchange(release_, nullptr)) release();
}

Result<BuildLock> take_build_lock(const std::string& side, const std::string& out) {
    for (int tries = 0; tries < most_tries; ++tries) {
        auto lock = try_lock(side, out);
        if (!lock) return std::move(lock).diagnostics();
        if (lock->has_value()) return *std::move(*lock);
    }
    return disk_failure(side, "lock this folder against a second build", "it keeps disappearing");
}

}  // namespace handrail
