package mx.iecm.informe.persona;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;
import static mx.iecm.informe.problema.TipoDeProblema.YA_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;

/** Las personas que pueden entrar. Ninguna se borra: la bitácora habla de ellas; se bloquea. */
@ApplicationScoped
public class Personas {

  @PersistenceContext EntityManager em;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * Todas, por usuario.
   *
   * @param despuesDe el usuario de la última que se vio; {@code ""} para empezar por la primera
   */
  @Transactional
  public List<FichaDePersona> todas(String despuesDe, int cuantas) {
    return em.createQuery(
            "select p from Persona p where p.usuario > :despuesDe order by p.usuario",
            Persona.class)
        .setParameter("despuesDe", despuesDe)
        .setMaxResults(cuantas)
        .getResultStream()
        .map(FichaDePersona::de)
        .toList();
  }

  /**
   * Una.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional
  public FichaDePersona ver(String usuario) {
    return FichaDePersona.de(persona(usuario));
  }

  /** La de un usuario, si es de aquí. */
  @Transactional
  public Optional<Persona> con(String usuario) {
    return Optional.ofNullable(em.find(Persona.class, usuario));
  }

  /** A dónde se le avisa a quien puede entrar; vacío si no es de aquí o no tiene dirección. */
  @Transactional
  public Optional<String> correoDe(String usuario) {
    return con(usuario)
        .filter(p -> !p.bloqueada())
        .map(Persona::correo)
        .filter(correo -> !correo.isEmpty());
  }

  /** A dónde se les avisa a quienes entregan por un área. */
  @Transactional
  public List<String> correosDeArea(String siglas) {
    return em.createQuery(
            "select p.correo from Persona p where :papel member of p.papeles"
                + " and p.bloqueada = false and p.correo <> '' order by p.usuario",
            String.class)
        .setParameter("papel", Alta.DE_AREA + siglas)
        .getResultList();
  }

  /**
   * Da de alta a una persona, con una clave que tendrá que cambiar.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si ya hay quien tenga ese usuario
   */
  @Transactional
  public Otorgada crear(Alta alta, String quien) {
    // De dos altas del mismo usuario a la vez, la segunda ve a la primera.
    bitacora.apartar();
    if (em.find(Persona.class, alta.usuario()) != null) {
      throw YA_EXISTE.con("Ya hay una persona con el usuario " + alta.usuario() + ".");
    }
    String clave = Claves.nueva();
    return new Otorgada(FichaDePersona.de(guardar(alta, clave, quien)), clave);
  }

  /**
   * Cambia el nombre y los papeles de una persona, la bloquea o la desbloquea. Sus sesiones se
   * cierran.
   *
   * @param conforme la mira como está y, si no es como se esperaba, corta
   * @throws mx.iecm.informe.problema.ProblemaException si no existe, o si quien lo pide se dejaría
   *     fuera
   */
  @Transactional
  public FichaDePersona cambiar(
      Alta alta, boolean bloquear, String quien, Consumer<FichaDePersona> conforme) {
    // De dos cambios a la vez, el segundo ve lo del primero.
    bitacora.apartar();
    var persona = persona(alta.usuario());
    conforme.accept(FichaDePersona.de(persona));
    boolean seDejaFuera = bloquear || !alta.papeles().contains(Alta.SECRETARIA);
    if (alta.usuario().equals(quien) && seDejaFuera) {
      throw PETICION_INCOMPLETA.con(
          "No puede bloquearse ni dejar de ser secretaría usted: que lo haga otra persona de la"
              + " secretaría.");
    }
    persona.describir(alta, bloquear, reloj.instant());
    bitacora.anotar(Acto.PERSONA_CAMBIADA, quien, asunto(persona));
    return FichaDePersona.de(persona);
  }

  /** Le da otra clave a quien perdió la suya. */
  @Transactional
  public Otorgada reponerClave(String usuario, String quien) {
    var persona = persona(usuario);
    String clave = Claves.nueva();
    persona.cifrar(Cifrada.de(clave), true, reloj.instant());
    bitacora.anotar(
        Acto.CLAVE_CAMBIADA, quien, Asunto.de("persona", usuario, "clave", "de un uso"));
    return new Otorgada(FichaDePersona.de(persona), clave);
  }

  /**
   * La persona cambia su clave. Sus sesiones se cierran.
   *
   * @return falso si la clave de ahora no es esa
   * @throws mx.iecm.informe.problema.ProblemaException si la nueva no sirve
   */
  @Transactional
  public boolean cambiarClave(String usuario, String actual, String nueva) {
    var persona = persona(usuario);
    if (!persona.tieneClave(actual)) {
      return false;
    }
    Claves.exigir(nueva, usuario);
    if (nueva.equals(actual)) {
      throw PETICION_INCOMPLETA.con("La clave nueva es la misma que la de ahora.");
    }
    persona.cifrar(Cifrada.de(nueva), false, reloj.instant());
    bitacora.anotar(Acto.CLAVE_CAMBIADA, usuario, Asunto.de("persona", usuario));
    return true;
  }

  /** Si todavía no hay ninguna. Nadie más puede dar de alta hasta que acabe la transacción. */
  boolean ninguna() {
    bitacora.apartar();
    return em.createQuery("select count(p) from Persona p", Long.class).getSingleResult() == 0;
  }

  Persona guardar(Alta alta, String clave, String quien) {
    var persona = new Persona(alta, Cifrada.de(clave), reloj.instant(), quien);
    em.persist(persona);
    bitacora.anotar(Acto.PERSONA_CREADA, quien, asunto(persona));
    return persona;
  }

  private Persona persona(String usuario) {
    return con(usuario).orElseThrow(() -> NO_EXISTE.con("No hay ninguna persona " + usuario + "."));
  }

  private static Asunto asunto(Persona persona) {
    return Asunto.de(
        "persona", persona.usuario(),
        "papeles", String.join(", ", persona.papeles()),
        "bloqueada", persona.bloqueada() ? "sí" : "no");
  }
}
