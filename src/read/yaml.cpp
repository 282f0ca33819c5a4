#include "read/yaml.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <yaml.h>

#include "read/author_limits.hpp"
#include "read/yaml_errors.hpp"
#include "text/line_table.hpp"
#include "text/value_builder.hpp"

namespace handrail {
namespace {

/// One event of the parser, freed when it goes.
class Event {
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&raw_); }

    yaml_event_t* out() { return &raw_; }
    const yaml_event_t& operator*() const { return raw_; }

private:
    yaml_event_t raw_{};
};

bool is_null_word(std::string_view text) {
    static constexpr std::array<std::string_view, 5> words = {"", "~", "null", "Null", "NULL"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string_view scalar_text(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    return {reinterpret_cast<const char*>(scalar.value), scalar.length};
}

bool is_plain(const yaml_event_t& event) {
    return event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

class YamlReader {
public:
    YamlReader(std::string_view text, std::string_view file, std::uint32_t first_line)
        : text_(text),
          file_(file),
          first_line_(first_line),
          cursor_(text, first_line),
          builder_(author_depth_limit) {
        builder_.null({first_line, 1});
        ready_ = yaml_parser_initialize(&parser_) == 1;
        if (!ready_) return;
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
    }
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;
    ~YamlReader() {
        if (ready_) yaml_parser_delete(&parser_);
    }

    Result<Value> read() {
        while (ready_) {
            Event event;
            if (yaml_parser_parse(&parser_, event.out()) == 0) return complaint();
            take(*event);
            if (problem_) return *std::move(problem_);
            if ((*event).type == YAML_STREAM_END_EVENT) return builder_.take();
        }
        return Diagnostic{Severity::failure,
                          "out-of-memory",
                          std::string(file_),
                          {},
                          "There is not enough memory to read this file.",
                          {}};
    }

private:
    /// What the innermost open list or object waits for.
    struct Level {
        bool object = false;
        bool wants_key = false;
    };

    void take(const yaml_event_t& event) {
        switch (event.type) {
            case YAML_DOCUMENT_START_EVENT: return begin_document(event);
            case YAML_ALIAS_EVENT: return refuse(event, "Aliases (*name) are not used here.");
            case YAML_SCALAR_EVENT: return scalar(event);
            case YAML_SEQUENCE_START_EVENT:
                return open(event, Value::Kind::list, event.data.sequence_start.anchor,
                            event.data.sequence_start.tag);
            case YAML_MAPPING_START_EVENT:
                return open(event, Value::Kind::object, event.data.mapping_start.anchor,
                            event.data.mapping_start.tag);
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT: return close();
            default: return;
        }
    }

    Position place(const yaml_mark_t& mark) { return cursor_.to_character(mark.index); }

    void fail(const char* rule, Position at, std::string message, std::string hint) {
        problem_ =
            Diagnostic{Severity::error, rule, std::string(file_), at, std::move(message), std::move(hint)};
    }

    void refuse(const yaml_event_t& event, std::string message) {
        fail("yaml-feature", place(event.start_mark), std::move(message),
             "Write the value out, or put quotes around it if it is text.");
    }

    void begin_document(const yaml_event_t& event) {
        if (++documents_ > 1) {
            fail("yaml-feature", place(event.start_mark), "A second YAML document begins here.",
                 "Keep one document: take out the line with --- or ... above it.");
        } else if (event.data.document_start.version_directive != nullptr ||
                   event.data.document_start.tag_directives.start !=
                       event.data.document_start.tag_directives.end) {
            refuse(event, "YAML directives (% at the start of a line) are not used here.");
        }
    }

    bool refuses_decoration(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag) {
        if (anchor != nullptr) refuse(event, "A value cannot start with & (a YAML anchor).");
        if (tag != nullptr) refuse(event, "A value cannot start with ! (a YAML tag).");
        return problem_.has_value();
    }

    /// Notes that a value came, so that an object waits for its next key.
    void value_done() {
        if (!levels_.empty() && levels_.back().object) levels_.back().wants_key = true;
    }

    bool wants_key() const { return !levels_.empty() && levels_.back().wants_key; }

    void scalar(const yaml_event_t& event) {
        if (refuses_decoration(event, event.data.scalar.anchor, event.data.scalar.tag)) return;
        const std::string_view text = scalar_text(event);
        const Position at = place(event.start_mark);
        if (wants_key()) return key(event, text, at);
        if (is_plain(event) && is_null_word(text)) {
            builder_.null(at);
        } else {
            builder_.scalar(std::string(text), at);
        }
        value_done();
    }

    void key(const yaml_event_t& event, std::string_view text, Position at) {
        if (text.empty()) {
            return fail("yaml-syntax", at, "The name of the field is missing before this colon.",
                        "Write it as key: value.");
        }
        if (is_plain(event) && text == "<<") return refuse(event, "Merge keys (<<) are not used here.");
        if (const auto first = builder_.key(std::string(text), at)) {
            problem_ = duplicate_key(file_, text, *first, at);
        }
        levels_.back().wants_key = false;
    }

    void open(const yaml_event_t& event, Value::Kind kind, const yaml_char_t* anchor,
              const yaml_char_t* tag) {
        if (refuses_decoration(event, anchor, tag)) return;
        const Position at = place(event.start_mark);
        if (wants_key()) {
            return fail("yaml-feature", at,
                        "The name of a field has to be plain text, not a list or a group.",
                        "If these brackets are part of the text, put quotes around it.");
        }
        if (!builder_.open(kind, at)) {
            problem_ = too_deep(file_, at, author_depth_limit);
            return;
        }
        const bool object = kind == Value::Kind::object;
        levels_.push_back({object, object});
    }

    void close() {
        builder_.close();
        levels_.pop_back();
        value_done();
    }

    std::size_t byte_offset(const yaml_mark_t& mark) {
        place(mark);
        return cursor_.offset();
    }

    Diagnostic complaint() {
        YamlComplaint complaint;
        complaint.problem = parser_.problem == nullptr ? "unknown" : parser_.problem;
        complaint.at = byte_offset(parser_.problem_mark);
        complaint.context = parser_.context == nullptr ? "" : parser_.context;
        complaint.context_at = parser_.context == nullptr ? complaint.at : byte_offset(parser_.context_mark);
        return explain_yaml_error(text_, file_, first_line_, complaint);
    }

    std::string_view text_;
    std::string_view file_;
    std::uint32_t first_line_;
    PositionCursor cursor_;
    ValueBuilder builder_;
    std::vector<Level> levels_;
    std::optional<Diagnostic> problem_;
    int documents_ = 0;
    bool ready_ = false;
    yaml_parser_t parser_{};
};

}  // namespace

Result<Value> read_yaml(std::string_view text, std::string_view file, std::uint32_t first_line) {
    return YamlReader(text, file, first_line).read();
}

}  // namespace handrail
