#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "read/source_text.hpp"

/// What a template file says, before anything in it is looked up. Every `at` is a byte offset into the file.
namespace handrail::engine::syntax {

/// A name, a file's name or a literal between quotes.
struct Word {
    std::string text;
    std::size_t at = 0;
};

/// `service.contacts | count`
struct Path {
    std::vector<Word> parts;
    std::vector<Word> filters;
};

/// A path or a literal text.
using Operand = std::variant<Path, Word>;

/// `name = operand`
struct Argument {
    Word name;
    Operand value;
};

struct Condition {
    enum class Kind { truthy, equals, negation, all, any };
    Kind kind = Kind::truthy;
    Path path;                     ///< truthy, equals
    Word literal;                  ///< equals
    std::vector<Condition> parts;  ///< negation: one; all, any: two or more
};

struct Node;
using Nodes = std::vector<Node>;

struct Text {
    std::string_view text;  ///< part of the file
};
/// `{{ value with n = other }}`
struct Print {
    Operand value;
    std::vector<Argument> arguments;
};
struct Arm {
    Condition condition;
    Nodes body;
};
/// `{% if %}`, `{% elif %}`: the arms; `{% else %}`: otherwise.
struct If {
    std::vector<Arm> arms;
    Nodes otherwise;
};
struct For {
    Word item;
    Path list;
    Nodes body;
    Nodes otherwise;
};
struct Include {
    Word file;
    std::vector<Argument> arguments;
};
struct Block {
    Word name;
    Nodes body;
};
/// `{% super %}`: the block that this one replaces.
struct Super {};
struct AssetPath {
    Word name;
};

struct Node {
    std::variant<Text, Print, If, For, Include, Block, Super, AssetPath> what;
    std::size_t at = 0;
};

/// One parsed file. Never moves, because its texts point into `source`.
struct File {
    std::string name;  ///< "easy-read/service.html"
    SourceText source;
    std::optional<Word> extends;
    Nodes nodes;
};

}  // namespace handrail::engine::syntax
