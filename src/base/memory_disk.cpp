#include "base/memory_disk.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace handrail {

struct MemoryDisk::Node {
    FileKind kind = FileKind::file;
    std::uint64_t inode = 0;
    std::int64_t modified = 0;
    std::string content;  ///< a file's bytes, a link's target
    std::map<std::string, std::shared_ptr<Node>> children;
};

/// Where a path leads: the folder that holds (or could hold) the name, and what stands there, if anything
/// does.
struct MemoryDisk::Place {
    std::shared_ptr<Node> folder;
    std::string name;
    std::shared_ptr<Node> node;
    std::string real_path;
    bool through_file = false;  ///< the path goes on below something that is no folder
};

namespace {

constexpr int most_links = 40;  // Linux gives up after as many
constexpr std::string_view missing = "No such file or directory";

std::deque<std::string> split(std::string_view path) {
    std::deque<std::string> names;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (!name.empty() && name != ".") names.emplace_back(name);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return names;
}

}  // namespace

MemoryDisk::MemoryDisk() : root_(new_node(FileKind::folder, {})) {}
MemoryDisk::~MemoryDisk() = default;

MemoryDisk::Place MemoryDisk::find(const std::string& path, bool follow_last) const {
    std::vector<Place> way{{nullptr, "", root_, "/", false}};
    std::deque<std::string> rest = split(path);
    for (int links = 0; !rest.empty();) {
        const std::string name = std::exchange(rest.front(), {});
        rest.pop_front();
        const std::shared_ptr<Node> here = way.back().node;
        if (!here) return {};
        if (here->kind != FileKind::folder) return {{}, {}, {}, {}, true};
        if (name == "..") {
            if (way.size() > 1) way.pop_back();
            continue;
        }
        const auto child = here->children.find(name);
        const auto node = child == here->children.end() ? nullptr : child->second;
        if (node && node->kind == FileKind::symlink && (follow_last || !rest.empty())) {
            if (++links > most_links) return {};
            if (node->content.starts_with('/')) way.resize(1);
            const auto target = split(node->content);
            rest.insert(rest.begin(), target.begin(), target.end());
            continue;
        }
        way.push_back({here, name, node, join_path(way.back().real_path, name), false});
    }
    return way.back();
}

std::shared_ptr<MemoryDisk::Node> MemoryDisk::new_node(FileKind kind, std::string_view content) {
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->inode = next_inode_++;
    node->modified = ++changes_made_;
    node->content = content;
    return node;
}

void MemoryDisk::record(DiskCall call, const std::string& path, const std::string& other) const {
    log_.push_back({call, path, other});
}

Result<std::optional<FileInfo>> MemoryDisk::info(const std::string& path) const {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::info, path);
    const auto node = find(path, false).node;
    if (!node) return std::optional<FileInfo>{};
    const std::uint64_t size = node->kind == FileKind::file ? node->content.size() : 0;
    return std::optional<FileInfo>{{node->kind, size, node->modified}};
}

Result<std::string> MemoryDisk::read(const std::string& path) const {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::read, path);
    const auto node = find(path, true).node;
    if (!node) return disk_failure(path, "open this file", missing);
    if (node->kind != FileKind::file) return disk_failure(path, "read this", "it is not a file");
    return node->content;
}

Result<std::vector<FolderEntry>> MemoryDisk::list(const std::string& path) const {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::list, path);
    const auto node = find(path, true).node;
    if (!node) return disk_failure(path, "list this folder", missing);
    if (node->kind != FileKind::folder) return disk_failure(path, "list this folder", "Not a directory");
    std::vector<FolderEntry> entries;
    for (const auto& [name, child] : node->children) entries.push_back({name, child->kind});
    return entries;
}

Result<std::string> MemoryDisk::real_path(const std::string& path) const {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::real_path, path);
    const Place place = find(path, true);
    if (!place.node) return disk_failure(path, "find this", missing);
    return place.real_path;
}

Result<void> MemoryDisk::write(const std::string& path, std::string_view bytes) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::write, path);
    const Place place = find(path, false);
    if (!place.folder) return disk_failure(path, "write this file", missing);
    if (!place.node) {
        place.folder->children[place.name] = new_node(FileKind::file, bytes);
        return {};
    }
    if (place.node->kind != FileKind::file) return disk_failure(path, "write this file", "it is not a file");
    place.node->content = bytes;  // as on a real disk, under every name the file has
    place.node->modified = ++changes_made_;
    return {};
}

Result<void> MemoryDisk::make_folders(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::make_folders, path);
    return make_folders_to(path);
}

Result<void> MemoryDisk::make_folders_to(const std::string& path) {
    std::string upto = path.starts_with('/') ? "/" : "";
    for (const std::string& name : split(path)) {
        upto = join_path(upto, name);
        const Place place = find(upto, true);
        if (place.node && place.node->kind == FileKind::folder) continue;
        if (place.node) return disk_failure(path, "make this folder", "a file of that name is in the way");
        if (!place.folder) return disk_failure(path, "make this folder", missing);
        place.folder->children[place.name] = new_node(FileKind::folder, {});
    }
    return {};
}

Result<void> MemoryDisk::link_or_copy(const std::string& from, const std::string& to) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::link_or_copy, from, to);
    const Place source = find(from, false);
    const Place target = find(to, false);
    if (!source.node) return disk_failure(from, "open this file", missing);
    if (source.node->kind == FileKind::folder) return disk_failure(from, "read this", "it is not a file");
    if (!target.folder) return disk_failure(to, "write this file", missing);
    if (target.node) return disk_failure(to, "write this file", "File exists");
    target.folder->children[target.name] =
        can_link_ ? source.node : new_node(source.node->kind, source.node->content);
    return {};
}

Result<void> MemoryDisk::rename(const std::string& from, const std::string& to) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::rename, from, to);
    const Place source = find(from, false);
    const Place target = find(to, false);
    const auto failure = [&](std::string_view why) {
        return disk_failure(to, "move a folder to this place", why);
    };
    if (!source.folder || !source.node || !target.folder) return failure(missing);
    if (is_below(target.folder, source.node)) return failure("Invalid argument");
    if (target.node == source.node) return {};
    if (target.node) {
        const bool folder = source.node->kind == FileKind::folder;
        if (folder != (target.node->kind == FileKind::folder))
            return failure("one is a folder, the other is not");
        if (!target.node->children.empty()) return failure("Directory not empty");
    }
    target.folder->children[target.name] = source.node;
    source.folder->children.erase(source.name);
    return {};
}

Result<bool> MemoryDisk::exchange(const std::string& a, const std::string& b) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::exchange, a, b);
    if (!can_exchange_) return false;
    const Place one = find(a, false);
    const Place two = find(b, false);
    if (!one.node || !two.node) return disk_failure(b, "publish to this folder", missing);
    if (!one.folder || !two.folder || is_below(two.folder, one.node) || is_below(one.folder, two.node)) {
        return disk_failure(b, "publish to this folder", "Invalid argument");
    }
    std::swap(one.folder->children[one.name], two.folder->children[two.name]);
    return true;
}

/// True if `node` is `top` or lies below it.
bool MemoryDisk::is_below(const std::shared_ptr<Node>& node, const std::shared_ptr<Node>& top) {
    if (node == top) return true;
    return std::any_of(top->children.begin(), top->children.end(),
                       [&](const auto& child) { return is_below(node, child.second); });
}

Result<void> MemoryDisk::remove_file(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::remove_file, path);
    const Place place = find(path, false);
    if (place.through_file) return disk_failure(path, "remove this file", "Not a directory");
    if (!place.node) return {};
    if (place.node->kind == FileKind::folder) return disk_failure(path, "remove this file", "Is a directory");
    place.folder->children.erase(place.name);
    return {};
}

Result<void> MemoryDisk::remove_folder(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::remove_folder, path);
    const Place place = find(path, false);
    const auto failure = [&](std::string_view why) { return disk_failure(path, "remove this folder", why); };
    if (place.through_file) return failure("Not a directory");
    if (!place.node) return {};
    if (place.node->kind != FileKind::folder) return failure("Not a directory");
    if (!place.node->children.empty()) return failure("Directory not empty");
    if (!place.folder) return failure("Device or resource busy");
    place.folder->children.erase(place.name);
    return {};
}

Result<void> MemoryDisk::sync(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    record(DiskCall::sync, path);
    const auto node = find(path, true).node;
    if (!node || node->kind != FileKind::folder) return disk_failure(path, "open this folder", missing);
    return {};
}

void MemoryDisk::add(const std::string& path, std::string_view bytes) {
    add_node(path, new_node(FileKind::file, bytes));
}

void MemoryDisk::add_symlink(const std::string& path, const std::string& target) {
    add_node(path, new_node(FileKind::symlink, target));
}

void MemoryDisk::add_node(const std::string& path, std::shared_ptr<Node> node) {
    const std::scoped_lock lock(mutex_);
    if (!make_folders_to(parent_path(path))) return;
    const Place place = find(path, false);
    if (place.folder) place.folder->children[place.name] = std::move(node);
}

void MemoryDisk::collect(const Node& node, const std::string& below,
                         std::map<std::string, std::string>& files) {
    for (const auto& [name, child] : node.children) {
        const std::string path = join_path(below, name);
        if (child->kind == FileKind::file) files[path] = child->content;
        collect(*child, path, files);
    }
}

std::map<std::string, std::string> MemoryDisk::files(const std::string& folder) const {
    const std::scoped_lock lock(mutex_);
    std::map<std::string, std::string> files;
    if (const auto node = find(folder, true).node) collect(*node, {}, files);
    return files;
}

std::uint64_t MemoryDisk::inode(const std::string& path) const {
    const std::scoped_lock lock(mutex_);
    const auto node = find(path, false).node;
    return node ? node->inode : 0;
}

void MemoryDisk::set_can_exchange(bool can) {
    can_exchange_ = can;
}
void MemoryDisk::set_can_link(bool can) {
    can_link_ = can;
}

std::vector<DiskAccess> MemoryDisk::log() const {
    const std::scoped_lock lock(mutex_);
    return log_;
}

std::vector<DiskAccess> MemoryDisk::changes() const {
    std::vector<DiskAccess> changes = log();
    std::erase_if(changes, [](const DiskAccess& access) { return !changes_disk(access.call); });
    return changes;
}

void MemoryDisk::clear_log() {
    const std::scoped_lock lock(mutex_);
    log_.clear();
}

}  // namespace handrail
