package fr.titraille.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** An endpoint that speaks the OpenAI protocol: Ollama, vLLM, Mistral, OpenAI. Logs neither questions nor answers. */
final class OpenAiEndpoint implements ChatEndpoint {

    private static final double TEMPERATURE = 0.2;

    private final ChatModel model;

    OpenAiEndpoint(LlmSettings settings) {
        this.model = OpenAiChatModel.builder()
                .baseUrl(settings.endpoint().toString())
                .apiKey(settings.key() == null ? "none" : settings.key())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .timeout(settings.timeout())
                .maxRetries(0)
                .responseFormat("json_object")
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    @Override
    public String ask(String instructions, String question) {
        String answer = model.chat(SystemMessage.from(instructions), UserMessage.from(question))
                .aiMessage()
                .text();
        return answer == null ? "" : answer;
    }
}
