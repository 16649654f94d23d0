import { type AdditionOffer, intensitySchema, ratingSchema } from '@lamplight/contracts';
import { type Content, contentOf, knownTopics, type Story } from '@lamplight/world';

/**
 * What something would bring into a story that the story did not announce: topics that it has not, or not as strongly, and
 * a rating above its own. Whoever takes it is told before, as they were told of everything else before they began.
 */
export function beyondAnnounced(story: Story, touches: Content): AdditionOffer['beyond'] {
  const announced = contentOf(story);
  const { options: strengths } = intensitySchema;
  const topics = [...new Set(touches.topics)].flatMap((id) => {
    const before = announced.topics.find((topic) => topic.id === id);
    const isAnnounced =
      before !== undefined && strengths.indexOf(touches.intensity) <= strengths.indexOf(before.intensity);
    if (isAnnounced) return [];
    const title = story.topics[id]?.title ?? knownTopics[id]?.title ?? id.replaceAll('-', ' ');
    return [{ id, title, intensity: touches.intensity }];
  });
  const { options: ratings } = ratingSchema;
  const isAbove = ratings.indexOf(touches.rating) > ratings.indexOf(announced.rating);
  return { topics, rating: isAbove ? touches.rating : null };
}
