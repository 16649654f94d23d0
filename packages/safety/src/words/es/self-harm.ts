import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Lo que escribes suena muy duro. Sentirse así puede volverlo todo gris, y hay que tomarlo en serio.',
        '¿Puedo preguntarte directamente: hablas de ti, y no de tu personaje? ¿Y piensas en quitarte la vida? Puedes responder como quieras, o no responder.',
        'Si ahora te ayuda: apoya los dos pies en el suelo. Suelta el aire despacio, en más tiempo del que usas para tomarlo. Nombra tres cosas que ves.',
        '¿Hay alguien con quien puedas sentarte hoy, o a quien puedas escribir? «No estoy bien, ¿te quedas un rato conmigo?» basta para empezar.',
      ],
    },
    {
      title: 'Paremos aquí un momento',
      paragraphs: [
        'Gracias por escribirlo. Cuesta poner algo así en palabras.',
        'Quiero entenderte: ¿hablas de ti? ¿Piensas a veces en morir o en quitarte la vida? Aquí cualquier respuesta está bien.',
        'Cosas que ayudan a muchas personas a pasar una hora así: agua fría en la cara, una bebida caliente, música, caminar con alguien, un mensaje a alguien que aprecias.',
        'También puedes hablar con una persona que está para escuchar. Aquí se muestra a quién puedes llamar. No hace falta un motivo especial para llamar.',
      ],
    },
  ],
  3: [
    {
      title: 'Me alegra que lo hayas escrito',
      paragraphs: [
        'La historia se detiene aquí, porque tú importas más. Pensar en morir o en hacerse daño muestra cuánto dolor hay. No has hecho nada malo al decirlo.',
        '¿Estás a salvo en este momento? ¿Tienes cerca algo con lo que podrías hacerte daño? Si es así, pon distancia, por favor: otra habitación, o alguien que lo guarde por ti. Si no estás a salvo, primero va el número de emergencias.',
        'Cuéntaselo ahora a una persona: alguien en quien confíes, o una línea de ayuda. Puedes decir: «Estoy pensando en quitarme la vida y no quiero estar a solas con esto».',
        'Los sentimientos tan fuertes suben y bajan, aunque cueste creerlo. Personas que se sintieron así encontraron ayuda, y también hay ayuda para ti.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Primero, tú',
      paragraphs: [
        'Tomo en serio lo que escribes. Cargar con esto debe de ser muy duro, y no tienes que hacerlo a solas.',
        '¿Te sientes a salvo ahora, o no del todo? ¿Hay cerca algo que pueda hacerte daño? Alejarte de ello, o pedir a alguien que lo guarde, hace más seguras las próximas horas.',
        'Las personas de las líneas de ayuda hablan con otras de esto mismo, todos los días. Puedes llamar aunque no sepas qué decir. «Necesito hablar» basta.',
        'Si llamar te parece demasiado, ve adonde haya alguien: la cocina, la casa de al lado, una amistad. Que sea alguien en quien confíes. Si hay peligro, primero el número de emergencias.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Busca ayuda ahora mismo, por favor',
      paragraphs: [
        'Llama ahora al número de emergencias, por favor. Si has tomado algo o tienes una herida, llama aunque te encuentres bien: la ayuda sirve más cuanto antes llega.',
        'Ve con otra persona, o llama a alguien en voz alta, y quédate ahí. Si estás en un lugar alto, junto a unas vías o cerca de algo que pueda hacerte daño, aléjate primero.',
        'Puedes decir: «Tengo miedo de quitarme la vida» o «He tomado algo». Saben qué hacer, y ayudan a personas así todos los días.',
        'Tú importas. Los próximos minutos son para una sola cosa: que haya alguien a tu lado.',
      ],
    },
    {
      title: 'Llama ahora, y deja que alguien esté contigo',
      paragraphs: [
        'Primero, el número de emergencias. Llama, por favor, o da tu teléfono a alguien que llame por ti.',
        'Aléjate de lo que pueda hacerte daño, hacia un lugar donde haya otras personas. Deja la puerta sin llave, para que pueda entrar la ayuda.',
        'Si has tragado algo o sangras, dilo lo primero al llamar. Pedir ayuda es lo correcto.',
        'Puedes seguir escribiendo aquí mientras esperas. Llamar va antes que escribir.',
      ],
    },
  ],
};
