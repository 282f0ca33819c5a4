#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/value.hpp"

namespace handrail {

/// Puts a tree together from the events of a reader (begin, key, scalar, end), so that every notation has the
/// same rules for depth and duplicate keys. It never recurses; the reader sends well-formed sequences.
class ValueBuilder {
public:
    explicit ValueBuilder(std::size_t max_depth) : max_depth_(max_depth) {}

    /// Opens a list or an object; false (and nothing done) if that is nested too deeply.
    bool open(Value::Kind kind, Position at);
    /// The key of the next value; if the object has it already, where it stood the first time.
    std::optional<Position> key(std::string name, Position at);
    void scalar(std::string text, Position at);
    void null(Position at);
    /// Closes what was opened last.
    void close();

    std::size_t depth() const { return frames_.size(); }
    /// The finished tree.
    Value take() { return std::move(root_); }

private:
    /// One list or object that is still open.
    struct Frame {
        Value value;
        std::string key;
        Position key_at;
        /// Where each key stands in `value.members`, once there are too many to look through.
        std::unordered_map<std::string, std::size_t> index;
    };

    /// A new value at the place where the next one belongs.
    Value& slot();
    static std::optional<Position> find_key(Frame& frame, const std::string& name);

    std::size_t max_depth_;
    std::vector<Frame> frames_;
    Value root_;
};

/// The diagnostic of a key that one object has twice: both places are named.
Diagnostic duplicate_key(std::string_view file, std::string_view key, Position first, Position second);

/// The diagnostic of nesting beyond `limit`.
Diagnostic too_deep(std::string_view file, Position at, std::size_t limit);

}  // namespace handrail
